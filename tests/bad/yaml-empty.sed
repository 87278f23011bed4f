# an empty file
d
