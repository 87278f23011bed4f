# a name with a space
s/structure: VmiRun/structure: Vmi Run/
