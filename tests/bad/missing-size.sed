# a structure without its size
/size: 0x100/d
