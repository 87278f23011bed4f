# a structure is to lie at a multiple of 4
s/align: 0x40/align: 4/
