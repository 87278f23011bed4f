# a number where there is an enumeration
s/flags.wipe == VMI_YES/flags.wipe == 1/
