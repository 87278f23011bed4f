# a reserved bit is a field
s/{reserved: SBZ, bits: 62:5/{name: fast, bits: 5:5, type: VmiFeature}\
          - {reserved: SBZ, bits: 62:6/
