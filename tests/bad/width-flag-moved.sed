# a flag at another bit (ACS 2f78d20: 22 for 26)
s/name: lock, bits: 63:63/name: lock, bits: 59:59/
