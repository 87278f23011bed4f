# a declared width that leaves encodings without a name
/enumeration: VmiFeature/,/width/s/width: 1/width: 2/
