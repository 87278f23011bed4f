# a description that repeats an alternative
s/brief: after some time/brief: slow/
