# a description that repeats the name of an input
s/brief: where it lies/brief: the vault/
