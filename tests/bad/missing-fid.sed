# a command without its function ID
/fid: 0xC4000200/d
