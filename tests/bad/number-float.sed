# a number with a fraction
s/value: 4096/value: 4096.0/
