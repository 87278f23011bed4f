# a member of an abstract type
s/offset: 0x30, type: Bits16/offset: 0x30, type: VmmVault/
