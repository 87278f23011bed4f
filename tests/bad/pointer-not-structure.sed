# an address that points to a fieldset
s/points_to: VmiEnter/points_to: VmiFlags/
