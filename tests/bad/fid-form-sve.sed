# a hint bit in the function ID
s/fid: 0xC4000200/fid: 0xC4010200/
