# a function returns something else
s/returns: Address, count: 2/returns: Address, count: 3/
