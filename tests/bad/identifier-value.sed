# a misspelled name in a condition
s/flags.depth > 2/flagss.depth > 2/
