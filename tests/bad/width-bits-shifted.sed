# bits that are shifted by one (TF-RMM ff19e4be: [5:3] given the shift 5)
s/bits: 4:1, type: UInt4/bits: 5:2, type: UInt4/
