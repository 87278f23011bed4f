# a structure is to lie at a multiple of 48
s/align: 0x40/align: 48/
