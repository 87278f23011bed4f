# a structure of no bytes
s/size: 0x100/size: 0/
