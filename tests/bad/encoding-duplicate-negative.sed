# two names for a negative encoding
s/encoding: -1, /encoding: -128, /
