# the reserved rest of a register starts a bit early
s/register: X2, bits: 63:8/register: X2, bits: 63:7/
