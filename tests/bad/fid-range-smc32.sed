# an SMC32 call
s/fid: 0xC4000200/fid: 0x84000200/
