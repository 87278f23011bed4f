# a field whose type has another width
s/bits: 4:1, type: UInt4/bits: 4:1, type: UInt5/
