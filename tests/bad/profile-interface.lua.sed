# an interface that the specification does not have
s/interface = "VMI"/interface = "VNI"/
