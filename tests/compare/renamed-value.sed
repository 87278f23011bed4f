# a value has one word more
s/VMI_SHARED/VMI_SHARED_BY_ALL/
