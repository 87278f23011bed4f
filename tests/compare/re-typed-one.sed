# an array of one element is none
s/{name: seal, offset: 0x38, type: Bits512}/{name: seal, offset: 0x38, type: Bits512, count: 1, stride: 64}/
