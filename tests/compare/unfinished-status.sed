# another status tells that a command is unfinished
s/      status: VMI_ERROR_VAULT$/      status: VMI_ERROR_INPUT/
