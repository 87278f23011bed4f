# the rule for registers exempts what is no interface
s/^  conflict: none/&\n  exempt: [VMY]/
