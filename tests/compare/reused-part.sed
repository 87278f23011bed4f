# a field has lost two bits to another one
s/{name: depth, bits: 4:1, type: UInt4}/{name: depth, bits: 2:1, type: UInt2}/
/name: depth/a\          - {name: weight, bits: 4:3, type: UInt2}
