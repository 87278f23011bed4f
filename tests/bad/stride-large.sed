# an array with gaps
s/count: 4, stride: 8/count: 4, stride: 16/
