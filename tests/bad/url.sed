# a URL of another revision
s/1-0rel0/1-0rel1/
