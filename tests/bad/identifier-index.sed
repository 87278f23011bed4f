# a misspelled name in an index
s/index: "level"/index: "levels"/
