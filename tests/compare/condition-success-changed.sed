# a command has another effect
s/Seal(vault) == 0/Seal(vault) == 1/
