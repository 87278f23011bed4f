# a byte that is not UTF-8
s/Vault Manager/Vault \xff Manager/
