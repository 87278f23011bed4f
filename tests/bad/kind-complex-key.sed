# a list as a key
s/unit: bytes/[unit]: bytes/
