# a set of values of another type
s/mode IN/flags.wipe IN/
