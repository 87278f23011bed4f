# a result with an index that its type does not have
s/index: index$/index: indexes/
