# a command without its counts
/counts: {inputs: 4/d
