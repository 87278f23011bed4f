# a command has another function ID
s/fid: 0xC400022F/fid: 0xC400022E/
