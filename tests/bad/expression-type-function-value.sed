# the value of a function that returns a boolean is a number
s/value: "UInt(addr) MOD n == 0"/value: "UInt(addr) MOD n"/
