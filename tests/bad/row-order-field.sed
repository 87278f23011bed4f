# fields in another order than their bits
/name: minor, bits/{
h
d
}
/name: major, bits/G
