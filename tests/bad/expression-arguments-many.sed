# an argument too many
s/Vault(vault).phase == OPEN/Vault(vault, 1).phase == OPEN/
