# a name for a structure that is not there
s/points_to: VmiEnter, //
