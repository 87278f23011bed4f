# structures that contain each other
s/name: balance, offset: 0x1, type: VmiBalance/name: balance, offset: 0x1, type: VmiRun/
