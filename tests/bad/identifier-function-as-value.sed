# the name of a function as a value
s/mode > 2/AddrIsAligned > 2/
