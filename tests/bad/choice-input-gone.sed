# a command has lost the input that chooses
/name: hint, register: X1/d
