# a reserved row ends a bit early
s/bits: 62:5/bits: 61:5/
