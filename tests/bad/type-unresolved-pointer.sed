# a misspelled type behind an address
s/points_to: VmiEnter/points_to: VmiEntry/
