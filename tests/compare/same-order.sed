# an order is stated that follows anyway
s/{first: \[vault_state\], then: \[mode_bound\]}/&\
          - {first: [vault_align], then: [mode_bound]}/
