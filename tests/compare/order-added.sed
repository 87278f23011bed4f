# two conditions are ordered
s/then: \[mode_bound\]/then: [mode_bound, vault_owner]/
