# a declared width that all uses contradict
/enumeration: VmiMode/,/width/s/width: 8/width: 16/
