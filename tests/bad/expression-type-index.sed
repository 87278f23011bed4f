# the index of a status that is no number
s/index: "level"/index: "vault"/
