# a member at an offset that its size does not divide
/structure: VmiEnter/,/^$/{s/size: 0x8}/size: 0x9}/;s/name: control, offset: 0x30/name: control, offset: 0x31/;s/offset: 0x32, size: 0x6/offset: 0x33, size: 0x5/}
