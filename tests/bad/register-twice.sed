# two inputs in one register
s/name: flags, register: X3/name: flags, register: X1/
