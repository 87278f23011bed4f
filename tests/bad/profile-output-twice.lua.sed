# two outputs with one path
s/^.*path = "folder.*/&&/
