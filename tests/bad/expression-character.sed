# a character that no expression has
s/flags.depth > 2/flags.depth > $2/
