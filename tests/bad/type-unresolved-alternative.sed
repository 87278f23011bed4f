# a misspelled type of an alternative
s/type: Bits24/type: Bit24/
