# a yielding call
s/fid: 0xC4000200/fid: 0x44000200/
