# a function ID of more than 32 bits
s/fid: 0xC4000200/fid: 0x1C4000200/
