# a quote inside an expression
s/flags.depth > 2/flags.depth > '2'/
