# the name of an input as a function
s/flags.depth > 2/flags(2)/
