# a validity that is neither always nor a list
s/valid: .VMI_SUCCESS]/valid: sometimes/
