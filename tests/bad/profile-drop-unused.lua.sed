# a drop of nothing
s/VmiEnter.level/VmiEnter.levels/
