# an input that points to a structure stands there twice
/name: vault, register: X1.*as: page/p
