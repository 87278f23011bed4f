# what a field holds for all others has another type
s/{name: visitors, type: UInt8,/{name: visitors, type: Bits8,/
