# a function that returns no boolean requires something
s/returns: integer, value: "value"}/returns: integer, requires: "value == 1"}/
