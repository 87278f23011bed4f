# a width that 32 bits do not hold
/scalar: Address/,/width/s/width: 64/width: 4294967360/
