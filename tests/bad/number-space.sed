# a space inside a number
s/value: 4096/value: 40 96/
