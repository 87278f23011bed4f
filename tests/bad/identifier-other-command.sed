# an input of another command in a condition
s/mode > 2/level > 2/
