# a reserved row leaves out bit 63
s/bits: 63:31/bits: 62:31/
