# a function that calls itself
s/value: "value"}/value: "UInt(value)"}/
