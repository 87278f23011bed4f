# two commands of one name
s/command: VMI_VAULT_READ/command: VMI_VAULT_OPEN/
