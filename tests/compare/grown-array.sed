# an array has got the padding behind it
s/type: Bits64, count: 4, stride: 8/type: Bits64, count: 5, stride: 8/
/padding: SBZ, offset: 0x28/d
