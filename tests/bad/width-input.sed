# an input that is wider than its type
s/name: flags, register: X3, bits: 63:0, type: VmiFlags/name: flags, register: X3, bits: 63:0, type: UInt32/
