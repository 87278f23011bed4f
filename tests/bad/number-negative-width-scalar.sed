# a negative width of a scalar
s/width: 64$/&/
/scalar: Address/,/width/s/width: 64/width: -64/
