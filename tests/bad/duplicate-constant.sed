# two constants of one name
s/constant: NOT_SERVED/constant: VAULT_SIZE/
