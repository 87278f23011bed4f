# a structure a byte smaller than its rows
s/size: 0x100/size: 0xFF/
