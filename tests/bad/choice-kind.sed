# a mapping instead of values
s/type: VmiSlow, for: others/type: VmiSlow, for: {VMI_NO: 1}/
