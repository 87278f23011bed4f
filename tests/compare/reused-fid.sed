# a command of another name has the function ID
s/VMI_VAULT_READ/VMI_VAULT_DROP/
