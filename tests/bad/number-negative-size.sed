# a negative size
s/size: 0x7A/size: -1/
