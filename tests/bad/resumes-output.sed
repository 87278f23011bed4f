# an output of the command is valid where the operation's are
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {status: VMI_ERROR_VAULT, outputs: [{name: ticket, register: X3, bits: 63:0, type: Bits64, brief: what to come back with}]}
}
s/may_start_operation: false/may_start_operation: true\n        resumes_operation: true/
