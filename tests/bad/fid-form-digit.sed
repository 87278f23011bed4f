# a function ID that lost a digit
s/fid: 0xC4000200/fid: 0xC400020/
