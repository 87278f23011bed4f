# a function ID with a wrong digit
s/fid: 0xC4000200/fid: 0xC4000300/
