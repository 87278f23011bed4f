# an abstract enumeration has one value less
s/values: \[CLOSED, OPEN\]/values: [CLOSED]/
