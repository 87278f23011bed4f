# two keys that the format does not have
s/unit: bytes/units: bytes/
s/brief: where it lies/briefs: where it lies/
