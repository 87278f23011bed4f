# bit 64 of a register
s/register: X2, bits: 63:8/register: X2, bits: 64:8/
