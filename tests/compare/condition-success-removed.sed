# a command has one effect less
/id: opened/d
