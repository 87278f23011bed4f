# a function that returns an undeclared type
s/returns: VmmVault/returns: VmmVaults/
