# members in another order than their offsets
/name: enter, offset/{
h
d
}
/name: exit, offset/G
