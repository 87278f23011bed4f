# a negative hexadecimal number
s/value: 4096/value: -0x1000/
