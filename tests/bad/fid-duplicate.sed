# two commands with one function ID
s/fid: 0xC400022F/fid: 0xC4000200/
