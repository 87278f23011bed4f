# a misspelled type of a result
s/type: VmiResult$/type: VmiResullt/
