# a padding row that is one byte too short
s/offset: 0x32, size: 0x6/offset: 0x32, size: 0x5/
