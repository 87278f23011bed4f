# a signed member is narrower
s/{name: level, offset: 0x78, type: Int64}/{name: level, offset: 0x78, type: Int32}\
          - {padding: SBZ, offset: 0x7C, size: 0x4}/
