# a negative register
s/register: X3/register: X-3/
