# an input of an abstract type
s/bits: 7:0, type: VmiMode/bits: 7:0, type: VmmPhase/
