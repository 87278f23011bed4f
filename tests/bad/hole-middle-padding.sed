# a padding row in the middle is deleted
/offset: 0x32, size: 0x6/d
