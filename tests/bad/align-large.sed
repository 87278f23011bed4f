# a structure is to lie at a multiple of more than its size
s/align: 0x40/align: 0x100/
