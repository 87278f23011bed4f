# an array with an element too few
s/count: 4, stride/count: 3, stride/
