# an array with an element too many
s/count: 4, stride/count: 5, stride/
