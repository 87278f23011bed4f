# a prefix without digits
s/value: 4096/value: 0x/
