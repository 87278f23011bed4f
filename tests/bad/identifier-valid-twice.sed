# a status twice in a validity
s/VMI_SUCCESS, VMI_ERROR_WALK]/VMI_SUCCESS, VMI_SUCCESS]/
