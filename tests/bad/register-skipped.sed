# a register without an input
s/name: flags, register: X3/name: flags, register: X4/
