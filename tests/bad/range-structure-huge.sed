# a structure larger than any granule
s/size: 0x100/size: 0x10001/
