# a register without a number
s/register: X3/register: X/
