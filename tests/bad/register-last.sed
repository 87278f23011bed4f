# the last register that a call has, far behind the others
s/name: flags, register: X3/name: flags, register: X17/
