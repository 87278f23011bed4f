# a padding row of no bytes
s/          - {padding: SBZ, offset: 0x28, size: 0x8}/&\n          - {padding: SBZ, offset: 0x30, size: 0x0}/
