# a version of the format that this program does not know
s/^format: 1/format: 2/
