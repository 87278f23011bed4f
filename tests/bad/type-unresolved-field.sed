# a misspelled type of a field
s/bits: 4:1, type: UInt4/bits: 4:1, type: Uint4/
