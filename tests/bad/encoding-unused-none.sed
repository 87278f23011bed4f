# reserved encodings where all have names
/enumeration: VmiFeature/,/values/s/width: 1/width: 1\n        unused: reserved/
