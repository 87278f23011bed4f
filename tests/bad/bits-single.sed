# one bit, written as one number
s/bits: 0:0/bits: 0/
