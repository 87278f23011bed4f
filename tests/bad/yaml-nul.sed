# a zero byte
s/Vault Manager/Vault\x00Manager/
