# the name of an input as a function
s/mode > 2/mode(2)/
