# an interface that the specification does not have
s/interfaces = { "VMI" }/interfaces = { "VNI" }/
s/interface = "VMI"/interface = "VNI"/
