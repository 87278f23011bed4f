# the name of a function as a value
s/flags.depth > 2/AddrIsAligned > 2/
