# an argument is missing
s/!AddrIsAligned(vault, VAULT_SIZE)/!AddrIsAligned(vault)/
