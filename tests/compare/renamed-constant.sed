# a constant has one word more, in conditions too
s/VAULT_SIZE/VAULT_SIZE_BYTES/
