# a binary number
s/value: 4096/value: 0b1000/
