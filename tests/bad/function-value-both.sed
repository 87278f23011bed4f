# a function with a value says once more what it requires
s/value: "UInt(addr) MOD n == 0"/&, requires: "n == 1"/
