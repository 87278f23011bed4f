# a section of a letter alone
s/section: A1.1/section: A/
