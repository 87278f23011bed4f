# a name that is no name in C
s/VMI_DEBT/VMI-DEBT/
