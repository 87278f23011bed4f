# every bit may be set
s/, permitted: 0x80FE//
