# the field at bit 63 stands before the reserved bits below it
/reserved: SBZ, bits: 62:5/{
N
s/\(.*\)\n\(.*\)/\2\n\1/
}
