# a field with a single alternative
/name: far, type: VmiFar/d
