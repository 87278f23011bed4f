# a structure that contains two that contain each other
s/name: balance, offset: 0x1, type: VmiBalance/name: balance, offset: 0x1, type: VmiEnter/;s/name: seal, offset: 0x38, type: Bits512/name: seal, offset: 0x38, type: VmiExit/
