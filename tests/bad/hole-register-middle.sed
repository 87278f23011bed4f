# the bits between two outputs are deleted
/reserved: MBZ, register: X2, bits: 62:16/d
