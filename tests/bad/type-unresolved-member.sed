# a misspelled type of a member
s/type: VmiBalance}/type: VmiBalnce}/
