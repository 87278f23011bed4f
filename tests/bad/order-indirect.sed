# a circle of three
s/          - {first: .vault_state], then: .mode_bound]}/&\n          - {first: [mode_bound], then: [vault_align]}/
