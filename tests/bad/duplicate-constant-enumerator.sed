# a constant with the name of an enumerator
s/constant: NOT_SERVED/constant: VMI_SHARED/
