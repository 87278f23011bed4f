# a negative bit
s/bits: 0:0/bits: 0:-1/
