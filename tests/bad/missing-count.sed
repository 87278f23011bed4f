# a command without one of its counts
s/inputs: 4, outputs: 1/inputs: 4/
