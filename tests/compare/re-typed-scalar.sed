# a scalar is read in another way
/scalar: BitsN/,/encoding/ s/encoding: bits/encoding: unsigned/
