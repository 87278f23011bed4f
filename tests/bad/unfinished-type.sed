# the type of what an unfinished command returns is none
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {status: VMI_ERROR_VAULT, outputs: [{name: ticket, register: X2, bits: 63:0, type: VmiTicket, brief: what to come back with}]}
}
s/may_start_operation: false/may_start_operation: true/
