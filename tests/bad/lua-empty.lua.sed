# an empty profile
d
