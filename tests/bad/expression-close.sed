# a bracket that was not opened
s/(level > 3)/(level > 3))/
