# a quote inside an expression
s/mode > 2/mode > '2'/
