# a register in hexadecimal
s/register: X3/register: X0x3/
