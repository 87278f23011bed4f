# a structure has no member of that name, but one that is near
s/page.level >= VAULT_SIZE/page.lever >= VAULT_SIZE/
