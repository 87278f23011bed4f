# a context that is gone: one error, wherever it was used
s/{name: state, type: VmmVault/{name: status, type: VmmVault/
