# a row with a misspelled status
s/{status: VMI_ERROR_INPUT, index/{status: VMI_ERROR_INPUTS, index/
