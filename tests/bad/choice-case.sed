# a rule in lower case
s/reserved: SBZ, register/reserved: sbz, register/
