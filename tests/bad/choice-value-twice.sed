# a value that chooses two alternatives
s/type: VmiFar, for: [[]VMI_SHARED]/type: VmiFar, for: [VMI_SHARED, VMI_PRIVATE]/
