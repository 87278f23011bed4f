# a negative width
/enumeration: VmiFeature/,/width/s/width: 1/width: -1/
