# a quote inside an expression
s/when: "mode > 2"/when: "mode > '2'"/
