# the result is valid on some statuses
/VMI_VAULT_READ/,/failures:/s/type: VmiResult, valid: always/type: VmiResult, valid: [VMI_SUCCESS]/
