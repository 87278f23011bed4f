# what a function requires is a number
s/requires: "(EVERY i < n: [^"]*"/requires: "n"/
