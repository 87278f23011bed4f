# a key twice
s/unit: bytes/unit: bytes, unit: bits/
