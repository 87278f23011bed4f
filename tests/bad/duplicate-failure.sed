# two failure conditions of one name
s/id: mode_bound/id: vault_owner/
