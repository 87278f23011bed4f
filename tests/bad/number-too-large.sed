# one more than 64 bits hold
s/value: 4096/value: 0x10000000000000000/
