# a key that the format does not have
s/unit: bytes/units: bytes/
