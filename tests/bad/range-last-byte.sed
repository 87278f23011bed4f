# a padding row that is one byte too long at the end
s/offset: 0x6, size: 0x7A/offset: 0x6, size: 0x7B/
