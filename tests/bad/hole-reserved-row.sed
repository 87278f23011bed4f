# a reserved row is deleted
/reserved: SBZ, bits: 62:5/d
