# two parameters of one command with one name
s/"address"/"mode"/
