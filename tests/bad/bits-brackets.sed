# bits in the form of a slice
s/bits: 30:16/bits: "[30:16]"/
