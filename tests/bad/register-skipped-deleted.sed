# an input in the middle is deleted
0,/name: vault, register: X1/{/name: vault, register: X1/d}
