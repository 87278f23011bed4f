# an interface does not tell when a command is unfinished
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {outputs: [{name: ticket, register: X2, bits: 63:0, type: Bits64, brief: what to come back with}]}
}
s/may_start_operation: false/may_start_operation: true/
