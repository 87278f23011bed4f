# two functions that call each other
s/value: "UInt(addr) MOD n == 0"/value: "Fits(Slots(), n)"/
s/^  - {function: Fits,/  - {function: Slots, section: A2.6, parameters: [], returns: Bits64, count: 4}\n&/
s/requires: "(EVERY i < n: [^"]*"/requires: "AddrIsAligned(Owners()[0], n)"/
