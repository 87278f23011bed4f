# an octal number, or a decimal one with a zero in front
s/value: 4096/value: 04096/
