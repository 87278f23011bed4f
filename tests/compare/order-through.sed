# an order follows from a condition that is new
/id: mode_bound/a\          - {id: between, when: "mode == VMI_SHARED", status: VMI_ERROR_INPUT}
s/{first: \[vault_state\], then: \[mode_bound\]}/&\
          - {first: [vault_owner], then: [between]}\
          - {first: [between], then: [mode_bound]}/
