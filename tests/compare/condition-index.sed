# a condition is answered with another index
s/index: "1"/index: "2"/
