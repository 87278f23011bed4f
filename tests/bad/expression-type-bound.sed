# the bound of a number is an address
s/value: "UInt(addr) MOD n == 0"/value: "EVERY i < addr: i == n"/
