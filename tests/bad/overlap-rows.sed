# a reserved row twice
/reserved: MBZ, bits: 63:31/p
