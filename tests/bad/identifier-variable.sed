# a number outside of what it runs through
s/value: "UInt(addr) MOD n == 0"/value: "(EVERY i < n: i < 4) \&\& i == 0"/
