# a negative offset
s/name: flags, offset: 0x0/name: flags, offset: -8/
