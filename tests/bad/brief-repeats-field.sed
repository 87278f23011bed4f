# a description that repeats the name of a field
s/brief: what failed/brief: Index field/
