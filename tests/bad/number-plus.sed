# a plus sign
s/value: 4096/value: +4096/
