# a validity twice
s/valid: .VMI_SUCCESS]/valid: [VMI_SUCCESS], valid: always/
