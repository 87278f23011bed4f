# a misspelled status of a failure
/id: mode_bound/s/VMI_ERROR_INPUT/VMI_EROR_INPUT/
