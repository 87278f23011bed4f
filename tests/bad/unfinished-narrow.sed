# what an unfinished command returns does not fill its register
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {status: VMI_ERROR_VAULT, outputs: [{name: ticket, register: X2, bits: 31:0, type: Bits32, brief: what to come back with}]}
}
s/may_start_operation: false/may_start_operation: true/
