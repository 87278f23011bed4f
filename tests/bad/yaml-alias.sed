# an alias, and the anchor it needs
s/section: A1.1}/section: \&here A1.1}/
s/section: A1.2,/section: *here,/
