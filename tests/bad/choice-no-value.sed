# an alternative that nothing chooses
s/type: VmiFar, for: [[]VMI_SHARED]/type: VmiFar, for: []/
