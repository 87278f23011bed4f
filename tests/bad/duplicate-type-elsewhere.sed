# a type with the name of one of another list
s/structure: VmiRun/structure: Address/
