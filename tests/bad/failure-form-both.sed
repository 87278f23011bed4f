# a failure with an expression and words
s/informal: another client is there/when: "VaultIsGone(vault)", &/
