# addresses are no numbers
s/UInt(vault) > 0/vault > 0/
