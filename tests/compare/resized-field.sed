# a field has lost its lowest bit
s/{name: depth, bits: 4:1, type: UInt4}/{reserved: SBZ, bits: 1:1}\
          - {name: depth, bits: 4:2, type: UInt3}/
