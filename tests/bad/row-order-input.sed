# inputs in another order than their registers
0,/name: vault, register/{
/name: vault, register/{
h
d
}
}
/name: flags, register/G
