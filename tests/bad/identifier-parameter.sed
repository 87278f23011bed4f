# the value of a function names what is none of its parameters
s/value: "UInt(addr) MOD n == 0"/value: "UInt(vault) MOD n == 0"/
