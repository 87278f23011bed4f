# damage to two commands
/reserved: SBZ, register: X2/d
/reserved: MBZ, register: X2, bits: 7:0/d
