# an array of 64 bits with a stride of 2 (ACS 0f5adc8: the reverse)
s/count: 4, stride: 8/count: 4, stride: 2/
