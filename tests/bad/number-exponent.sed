# a number with an exponent
s/value: 4096/value: 4e3/
