# a misspelled type of a context
s/type: VmmVault,/type: VmmVaults,/
