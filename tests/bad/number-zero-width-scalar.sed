# a width of zero of a scalar
/scalar: Address/,/width/s/width: 64/width: 0/
