# an item without its section
s/value: 4096, unit: bytes, section: A1.1/value: 4096, unit: bytes/
