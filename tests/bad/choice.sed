# a rule that is none
s/reserved: SBZ, register/reserved: SBO, register/
