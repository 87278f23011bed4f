# an output with the name of an input
s/name: data, register/name: vault, register/
