# an array whose size would wrap around
s/count: 4, stride: 8/count: 0x2000000000000000, stride: 8/
