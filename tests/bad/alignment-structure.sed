# a nested structure that is not aligned to 8 bytes
s/name: exit, offset: 0x80/name: exit, offset: 0x84/
