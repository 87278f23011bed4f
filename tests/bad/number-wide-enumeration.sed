# an enumeration wider than any register
/enumeration: VmiBalance/,/width/s/width: 8/width: 65/
