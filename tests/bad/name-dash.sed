# a name with a dash
s/constant: VAULT_SIZE/constant: VAULT-SIZE/
