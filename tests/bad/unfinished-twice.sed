# two values of an unfinished command are in one register
/interface: VMI/,/command: VMI_VAULT_OPEN/{
/^    commands:/i\
    unfinished: {status: VMI_ERROR_VAULT, outputs: [{name: ticket, register: X2, bits: 63:0, type: Bits64, brief: what to come back with}, {name: coupon, register: X2, bits: 63:0, type: Bits64}]}
}
s/may_start_operation: false/may_start_operation: true/
