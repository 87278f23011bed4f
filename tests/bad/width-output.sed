# an output that is narrower than its type
s/bits: 15:8, type: VmiMode/bits: 15:8, type: Bits64/
