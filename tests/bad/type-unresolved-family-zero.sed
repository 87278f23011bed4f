# a family with the number zero
s/bits: 4:1, type: UInt4/bits: 4:1, type: UInt0/
