# a misspelled constant in a condition
s/vault, VAULT_SIZE/vault, VAULT_SIZ/
