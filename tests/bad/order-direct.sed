# two conditions before each other
s/first: .vault_state], then: .mode_bound]/first: [vault_state], then: [vault_align]/
