# a register with a zero in front
s/register: X3/register: X03/
