# the padding row at the end is deleted
/offset: 0x6, size: 0x7A/d
