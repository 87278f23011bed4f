# reserved bits of an input follow another rule
s/{reserved: SBZ, register: X2/{reserved: MBZ, register: X2/
