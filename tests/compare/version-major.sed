# the major version is higher
s/major: 1,/major: 2,/
