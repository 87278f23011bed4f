# an enumeration is wider
/enumeration: VmiMode/,/values:/ s/width: 8/width: 16/
s/{name: mode, register: X2, bits: 7:0, type: VmiMode}/{name: mode, register: X2, bits: 15:0, type: VmiMode}/
s/{reserved: SBZ, register: X2, bits: 63:8}/{reserved: SBZ, register: X2, bits: 63:16}/
s/{name: mode, register: X2, bits: 15:8, type: VmiMode/{name: mode, register: X2, bits: 23:8, type: VmiMode/
s/{reserved: MBZ, register: X2, bits: 62:16}/{reserved: MBZ, register: X2, bits: 62:24}/
