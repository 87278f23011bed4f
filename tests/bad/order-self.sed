# a condition before itself
s/first: .vault_state], then: .mode_bound]/first: [vault_state], then: [vault_state]/
