# a misspelled function in a condition
s/!AddrIsAligned/!AddrIsAligne/
