# a name with a letter outside ASCII
s/structure: VmiRun/structure: VmiR\xc3\xbcn/
