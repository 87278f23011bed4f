# one more than 64 bits hold, in decimal
s/value: 4096/value: 18446744073709551616/
