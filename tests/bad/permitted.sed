# a mask of a bit that the member does not have
s/permitted: 0x80FE/permitted: 0x180FE/
