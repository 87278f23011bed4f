# two inputs of one name
s/name: level, register/name: vault, register/
