# a status with two rows
/status: VMI_ERROR_INPUT, index: zero}/p
