# two items with one name
s/VMI_DEBT/VMI_SHARED/
