# a structure is to lie at a multiple of its size
/structure: VmiExit/,/size:/s/size: 0x80/&\n        align: 0x80/
