# what is to hold for every number is a number
s/value: "UInt(addr) MOD n == 0"/value: "EVERY i < n: i + n"/
