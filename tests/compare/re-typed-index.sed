# another field of the result is the index
s/index: index$/index: status/
