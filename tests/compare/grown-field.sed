# a field has got the reserved bit behind it
s/{name: depth, bits: 4:1, type: UInt4}/{name: depth, bits: 5:1, type: UInt5}/
s/bits: 62:5,/bits: 62:6,/
