# a character that no expression has
s/mode > 2/mode > $2/
