# an array without a stride
s/count: 4, stride: 8/count: 4/
