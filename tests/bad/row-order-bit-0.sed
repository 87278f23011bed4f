# the field at bit 0 stands behind the next one
/name: wipe, bits: 0:0/{
N
s/\(.*\)\n\(.*\)/\2\n\1/
}
