# a field has one word more
s/name: depth,/name: vault_depth,/
