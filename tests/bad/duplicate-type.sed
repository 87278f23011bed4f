# two types of one name
s/structure: VmiRun/structure: VmiExit/
