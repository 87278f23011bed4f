# a rename of nothing
s/VmiBalance.VMI_OVERDRAWN:value/VmiBalance.VMI_OVERDRAWN:values/
