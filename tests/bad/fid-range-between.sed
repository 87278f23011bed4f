# a function ID just above the first range
s/fid: 0xC4000200/fid: 0xC4000210/
