# an output is valid on two statuses only
s/type: VmiFeature, valid: always/type: VmiFeature, valid: [VMI_SUCCESS, VMI_ERROR_WALK]/
