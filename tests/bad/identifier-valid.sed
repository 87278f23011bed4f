# a misspelled status in a validity
s/VMI_SUCCESS, VMI_ERROR_WALK]/VMI_SUCCESS, VMI_ERROR_WORK]/
