# a field above bit 63
s/name: lock, bits: 63:63/name: lock, bits: 64:64/
