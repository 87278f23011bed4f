# a misspelled failure condition in an order
s/first: .vault_state]/first: [vault_stat]/
