# a member is two bytes further
s/{padding: SBZ, offset: 0x28, size: 0x8}/{padding: SBZ, offset: 0x28, size: 0xA}/
s/name: control, offset: 0x30/name: control, offset: 0x32/
s/offset: 0x32, size: 0x6/offset: 0x34, size: 0x4/
