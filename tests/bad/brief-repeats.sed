# a description that repeats the name of a type
s/brief: What a command leaves in X0./brief: The VMI result./
