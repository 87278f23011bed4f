# an output is valid on another status
s/valid: \[VMI_SUCCESS, VMI_ERROR_WALK\]/valid: [VMI_SUCCESS, VMI_ERROR_VAULT]/
