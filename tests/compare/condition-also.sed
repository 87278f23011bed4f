# a condition leaves something else
s/also: "data == 0"/also: "data == 1"/
