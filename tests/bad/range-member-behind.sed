# a member behind the end
s/name: level, offset: 0x78/name: level, offset: 0x80/
