# a function ID one above the ranges
s/fid: 0xC400022F/fid: 0xC4000230/
