# a version whose type has no such field
s/name: major, bits: 30:16/name: majour, bits: 30:16/
