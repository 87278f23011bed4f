# a negative version
s/major: 1,/major: -1,/
