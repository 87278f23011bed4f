# an output about an interface that the profile does not name
s/interface = "VMI"/interface = "VSI"/
