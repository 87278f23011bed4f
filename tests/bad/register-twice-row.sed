# an input twice
/name: flags, register: X3/p
