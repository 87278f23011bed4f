# a list of slots without reasons
s/slots = { VmiEnter = "[^"]*"/slots = { "VmiEnter"/
