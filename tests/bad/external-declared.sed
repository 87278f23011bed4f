# an external name that is declared too
s/functions: [[]VaultIsGone]/functions: [Vault, VaultIsGone]/
