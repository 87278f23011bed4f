# a mapping for a validity
s/valid: .VMI_SUCCESS]/valid: {VMI_SUCCESS: always}/
