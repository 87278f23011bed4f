# a value of another enumeration
s/type: VmiFar, for: [[]VMI_SHARED]/type: VmiFar, for: [VMI_NO]/
