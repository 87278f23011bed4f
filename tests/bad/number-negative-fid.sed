# a negative function ID
s/fid: 0xC400022F/fid: -1/
