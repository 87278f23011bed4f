# a negative number of inputs
s/inputs: 4, outputs: 1/inputs: -4, outputs: 1/
