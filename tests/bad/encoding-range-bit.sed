# two in one bit
s/{encoding: 1, name: VMI_YES/{encoding: 2, name: VMI_YES/
