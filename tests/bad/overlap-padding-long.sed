# a padding row that is one byte too long
s/offset: 0x32, size: 0x6/offset: 0x32, size: 0x7/
