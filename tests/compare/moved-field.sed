# a field is one bit higher
s/{name: depth, bits: 4:1/{reserved: SBZ, bits: 1:1}\
          - {name: depth, bits: 5:2/
s/bits: 62:5,/bits: 62:6,/
