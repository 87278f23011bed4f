# a structure that contains itself
s/name: exit, offset: 0x80, type: VmiExit/name: exit, offset: 0x80, type: VmiRun/
