# an alternative that is called like a field
s/name: near, type/name: kind, type/
