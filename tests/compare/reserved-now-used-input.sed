# an unused register is an input
s/counts: {inputs: 4,/counts: {inputs: 5,/
/name: flags, register: X3/a\          - {name: quota, register: X4, bits: 63:0, type: UInt64}
