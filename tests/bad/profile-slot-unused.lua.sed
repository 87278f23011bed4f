# a slot of nothing
s/slots = { VmiEnter/slots = { VmiLeave/
