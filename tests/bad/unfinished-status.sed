# the status of an unfinished command is none
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {status: VMI_ERROR_FAULT, outputs: [{name: ticket, register: X2, bits: 63:0, type: Bits64, brief: what to come back with}]}
}
s/may_start_operation: false/may_start_operation: true/
