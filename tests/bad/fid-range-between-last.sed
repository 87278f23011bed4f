# a function ID just below the second range
s/fid: 0xC400022F/fid: 0xC400021F/
