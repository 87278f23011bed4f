# a status that is not in a list
s/valid: .VMI_SUCCESS]/valid: VMI_SUCCESS/
