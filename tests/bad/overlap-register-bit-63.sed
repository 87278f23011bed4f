# the reserved rest of a register covers an output
s/register: X2, bits: 62:16/register: X2, bits: 63:16/
