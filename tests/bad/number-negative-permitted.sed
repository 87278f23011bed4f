# a negative mask
s/permitted: 0x80FE/permitted: -2/
