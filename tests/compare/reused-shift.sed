# a new member moves those behind it
s/{name: slots, offset: 0x8,/{name: extra, offset: 0x8, type: Bits64}\
          - {name: slots, offset: 0x10,/
/padding: SBZ, offset: 0x28, size: 0x8/d
