# a misspelled function in a context
s/value: "Vault(/value: "Vaults(/
