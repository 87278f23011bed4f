# an alternative that is narrower than its field
s/type: Bits24/type: Bits23/
