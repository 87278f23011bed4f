# a member is not signed any more
s/{name: level, offset: 0x78, type: Int64}/{name: level, offset: 0x78, type: UInt64}/
