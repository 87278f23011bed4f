# bits with the lower one first
s/name: index, bits: 15:8/name: index, bits: 8:15/
