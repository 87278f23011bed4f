# a tag on a scalar
s/value: 4096/value: !!int 4096/
