# a misspelled name in a condition
s/mode > 2/modes > 2/
