# the 32-bit name of a register
s/register: X3/register: W3/
