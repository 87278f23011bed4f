# a structure that is larger than its rows
s/size: 0x100/size: 0x101/
