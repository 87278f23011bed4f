# a negative encoding and the positive one of the same bits
s/encoding: 127, name/encoding: 0xFF, name/
