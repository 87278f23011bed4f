# as many arguments as no form takes
s/Seal(vault) == 0/Seal() == 0/
