# a member of three bytes
s/offset: 0x30, type: Bits16/offset: 0x30, type: Bits24/
