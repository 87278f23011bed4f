# an array has more and smaller elements
s/type: Bits64, count: 4, stride: 8/type: Bits32, count: 8, stride: 4/
