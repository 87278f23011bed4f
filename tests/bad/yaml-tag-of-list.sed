# a tag on a list
s/^constants:/constants: !!seq/
