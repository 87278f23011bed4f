# a register that no call has
s/register: X1, bits: 63:0, type: Bits64/register: X18, bits: 63:0, type: Bits64/
