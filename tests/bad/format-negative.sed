# a negative version of the format
s/^format: 1/format: -1/
