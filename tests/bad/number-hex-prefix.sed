# an upper-case prefix
s/value: 4096/value: 0X1000/
