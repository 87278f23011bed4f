# a key of the root that the format does not have
s/^format: 1/format: 1\nextra: 1/
