# the rule for unused registers is not about the interface any more
s/^  conflict: none/&\n  exempt: [VMI]/
