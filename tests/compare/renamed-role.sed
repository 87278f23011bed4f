# what all commands return has a type of another name
s/VmiResult/VmiAnswer/
