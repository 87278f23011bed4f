# nothing says how to go on
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {status: VMI_ERROR_VAULT, outputs: []}
}
s/may_start_operation: false/may_start_operation: true/
