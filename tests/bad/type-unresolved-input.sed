# a misspelled type of an input
s/bits: 7:0, type: VmiMode/bits: 7:0, type: VmiMoode/
