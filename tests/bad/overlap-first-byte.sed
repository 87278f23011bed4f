# the first byte is stated twice
s/name: balance, offset: 0x1/name: balance, offset: 0x0/
