# a negative number of array elements
s/count: 4, stride/count: -4, stride/
