# bit 0 is stated twice
s/bits: 4:1, type: UInt4/bits: 4:0, type: UInt5/
