# a context with the name of an input
s/{name: state, type: VmmVault/{name: mode, type: VmmVault/
