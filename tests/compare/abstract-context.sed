# a context is new
/name: state, type: VmmVault/a\          - {name: unused, type: VmmVault, value: "Vault(vault)", before: false}
