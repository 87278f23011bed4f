# an input is in other bits of its register
s/{name: mode, register: X2, bits: 7:0, type: VmiMode}/{reserved: SBZ, register: X2, bits: 7:0}\
          - {name: mode, register: X2, bits: 15:8, type: VmiMode}/
s/{reserved: SBZ, register: X2, bits: 63:8}/{reserved: SBZ, register: X2, bits: 63:16}/
