# a list as the whole file
1s/.*/- format: 1/
2,$d
