# a member that is too narrow
s/offset: 0x78, type: Int64/offset: 0x78, type: Int32/
