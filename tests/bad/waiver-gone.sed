# a waiver that has lost its cause
s/^.*name: reason, offset: 0x2/          - {padding: MBZ, offset: 0x2, size: 0x2}\n          - {name: reason, offset: 0x4/
s/offset: 0x6, size: 0x7A/offset: 0x8, size: 0x78/
