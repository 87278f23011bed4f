# an output about a number
s/interface = "VMI"/interface = 7/
