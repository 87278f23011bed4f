# a list where a mapping belongs
s/counts: {inputs: 4, outputs: 1}/counts: [4, 1]/
