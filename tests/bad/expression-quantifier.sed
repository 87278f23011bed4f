# a number without a bound
s/value: "UInt(addr) MOD n == 0"/value: "EVERY i: i == n"/
