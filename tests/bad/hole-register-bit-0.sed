# the bits before an output are deleted
/reserved: MBZ, register: X2, bits: 7:0/d
