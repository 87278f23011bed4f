# a negative zero
s/value: 4096/value: -0/
