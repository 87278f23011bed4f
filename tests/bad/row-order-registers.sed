# the inputs in X1 and X2 have changed places
/name: vault, register: X1/{
N
s/\(.*\)\n\(.*level, register.*\)/\2\n\1/
}
