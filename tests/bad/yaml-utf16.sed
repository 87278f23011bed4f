# UTF-16 with a byte order mark
1s/^/\xff\xfe/
