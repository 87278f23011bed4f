# a word instead of a list of values
s/type: VmiSlow, for: others/type: VmiSlow, for: always/
