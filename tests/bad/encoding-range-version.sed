# a version that its field does not hold
s/major: 1,/major: 0x8000,/
