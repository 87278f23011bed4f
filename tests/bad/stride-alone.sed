# a stride without a count
s/count: 4, stride: 8/stride: 8/
