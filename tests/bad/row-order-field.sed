# fields in another order than their bits
/name: minor, bits: 15/{
h
d
}
/name: major, bits: 30/G
