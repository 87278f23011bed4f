# a misspelt key of an output
s/interface = "VMI"/interfaze = "VMI"/
