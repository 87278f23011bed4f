# a status without a row
/status: VMI_ERROR_INPUT, index: zero}/d
