# a type that is gone: one error, wherever it was used
/enumeration: VmiFeature/,/^$/d
