# a context of another type than its value: its uses are no errors
s/type: VmmVault, value: "Vault/type: VmiFlags, value: "Vault/
