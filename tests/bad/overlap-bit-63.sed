# bit 63 is stated twice
s/bits: 62:5/bits: 63:5/
