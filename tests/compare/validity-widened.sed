# an output is valid on one more status
s/type: Bits64, valid: \[VMI_SUCCESS\]/type: Bits64, valid: [VMI_SUCCESS, VMI_ERROR_WALK]/
