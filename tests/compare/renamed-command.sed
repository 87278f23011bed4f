# a command has one word more
s/VMI_VAULT_READ/VMI_VAULT_DATA_READ/
