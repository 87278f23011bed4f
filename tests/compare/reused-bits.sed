# a field of another name has the bits
s/name: depth,/name: weight,/
