# an output of the command is in the register on that status
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {status: VMI_ERROR_VAULT, outputs: [{name: ticket, register: X2, bits: 63:0, type: Bits64, brief: what to come back with}]}
}
/- name: left/,/when:/s/valid: .*/valid: always/
s/may_start_operation: false/may_start_operation: true/
