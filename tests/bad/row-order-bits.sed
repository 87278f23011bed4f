# parts of a register in another order than their bits
/reserved: MBZ, register: X2, bits: 7:0/{
h
d
}
/name: last, register/G
