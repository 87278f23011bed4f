# a padding row with the type of a member
s/size: 0x6}/size: 0x6, type: UInt8}/
