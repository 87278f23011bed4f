# an input without its bits
s/, bits: 7:0, type: VmiMode/, type: VmiMode/
