# an array of no elements
s/count: 4, stride: 8/count: 0, stride: 8/
