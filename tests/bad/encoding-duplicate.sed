# two names for one encoding
s/encoding: 1, name: VMI_ERROR_INPUT/encoding: 0, name: VMI_ERROR_INPUT/
