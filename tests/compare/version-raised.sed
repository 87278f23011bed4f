# the minor version is higher
s/minor: 0}/minor: 1}/
