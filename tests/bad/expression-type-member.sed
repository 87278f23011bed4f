# a member of a number
s/flags.depth > 2/vault.depth > 2/
