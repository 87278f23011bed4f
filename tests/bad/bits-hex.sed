# bits in hexadecimal
s/bits: 30:16/bits: 0x1E:0x10/
