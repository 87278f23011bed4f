# a type before its place: B3.9 comes before B3.10
s/section: B3.9/section: B3.13/
