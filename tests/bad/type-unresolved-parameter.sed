# a parameter of an undeclared type
s/type: Address}, {name: n, type: integer}/type: Address}, {name: n, type: integers}/
