# a number for an interface
s/interfaces = { "VMI" }/interfaces = { "VMI", 2 }/
