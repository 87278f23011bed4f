# a structure that is larger than its rows, inside another
/structure: VmiEnter/,/size/s/size: 0x80/size: 0x88/
