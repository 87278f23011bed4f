# a row that covers all others
s/bits: 62:5/bits: 63:0/
