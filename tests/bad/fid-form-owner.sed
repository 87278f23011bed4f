# a call of another owner
s/fid: 0xC4000200/fid: 0xC3000200/
