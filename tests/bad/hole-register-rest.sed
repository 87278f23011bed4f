# the reserved rest of a register is deleted
/reserved: SBZ, register: X2, bits: 63:8/d
