# a command with an input too few
/name: flags, register: X3/d
