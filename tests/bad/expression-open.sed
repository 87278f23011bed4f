# a bracket that is not closed
s/(level < 0)/((level < 0)/
