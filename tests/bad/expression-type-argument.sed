# an argument of another type
s/!AddrIsAligned(vault, VAULT_SIZE)/!AddrIsAligned(state, VAULT_SIZE)/
