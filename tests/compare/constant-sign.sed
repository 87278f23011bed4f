# a constant is not negative any more
s/value: -1/value: 0xFFFFFFFFFFFFFFFF/
