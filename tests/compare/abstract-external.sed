# a condition has a name that nothing declares
s/^functions:$/external:\n  functions: [Locked]\n\n&/
s/^          - {id: mode_bound, .*/&\n          - {id: vault_locked, when: "Locked(vault)", status: VMI_ERROR_VAULT}/
