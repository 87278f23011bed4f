# a constant has another value
s/value: 4096/value: 65536/
