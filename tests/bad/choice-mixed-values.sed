# values of two enumerations
s/type: VmiSlow, for: others/type: VmiSlow, for: [VMI_SHARED]/
