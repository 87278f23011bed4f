# a condition is about the alignment, and the structure has none
/align: 0x40/d
