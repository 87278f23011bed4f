# a set with a value of another type
s/{VMI_PRIVATE, VMI_SHARED}/{VMI_PRIVATE, VMI_YES}/
