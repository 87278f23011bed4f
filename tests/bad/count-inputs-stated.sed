# a stated number of inputs that is wrong
s/inputs: 4, outputs: 1/inputs: 5, outputs: 1/
