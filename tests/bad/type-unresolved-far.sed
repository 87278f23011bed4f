# a type that is like no other
s/bits: 7:0, type: VmiMode/bits: 7:0, type: Colour/
