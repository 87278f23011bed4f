# a member of a type that is not whole bytes
s/offset: 0x30, type: Bits16/offset: 0x30, type: Bits12/
