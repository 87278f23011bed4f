# one bit for another may be set
s/0x80FE/0x80FD/
