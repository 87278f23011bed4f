# an interface that is named twice
s/interfaces = { "VMI" }/interfaces = { "VMI", "VSI", "VMI" }/
