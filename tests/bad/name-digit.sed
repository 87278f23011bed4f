# a name that starts with a digit
s/structure: VmiRun/structure: 2Run/
