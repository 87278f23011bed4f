# a structure is to lie at a multiple of nothing
s/align: 0x40/align: 0/
