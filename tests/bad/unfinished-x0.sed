# what an unfinished command returns is in X0
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {status: VMI_ERROR_VAULT, outputs: [{name: ticket, register: X0, bits: 63:0, type: Bits64, brief: what to come back with}]}
}
s/may_start_operation: false/may_start_operation: true/
