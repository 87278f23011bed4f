# an input of another command in a condition
s/flags.depth > 2/level > 2/
