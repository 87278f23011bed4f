# an array of 16 bits with a stride of 8
s/type: Bits64, count: 4, stride: 8/type: Bits16, count: 4, stride: 8/
