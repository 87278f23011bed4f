# bits in the middle are stated twice
s/bits: 62:5/bits: 62:4/
