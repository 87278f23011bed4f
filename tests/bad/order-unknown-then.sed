# a misspelled failure condition at the end of an order
s/then: .mode_bound]/then: [mode_bond]/
