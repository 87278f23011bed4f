# an alias without an anchor
s/section: A1.2,/section: *here,/
