# a description repeats the name of what an unfinished command returns
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {status: VMI_ERROR_VAULT, outputs: [{name: ticket, register: X2, bits: 63:0, type: Bits64, brief: the ticket}]}
}
s/may_start_operation: false/may_start_operation: true/
