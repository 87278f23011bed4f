# a key that is like no other
s/unit: bytes/colour: red/
