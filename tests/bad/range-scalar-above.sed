# the first width that is no structure any more
/scalar: Address/,/width/s/width: 64/width: 524289/
