# one more bit may be set
s/0x80FE/0x80FF/
