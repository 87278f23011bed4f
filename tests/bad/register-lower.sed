# a register in lower case
s/register: X3/register: x3/
