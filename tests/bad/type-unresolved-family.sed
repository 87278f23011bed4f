# a family without its number
s/bits: 4:1, type: UInt4/bits: 4:1, type: UInt/
