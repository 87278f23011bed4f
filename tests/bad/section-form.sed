# a section that is none
s/section: A1.1/section: 1.1/
