# a list where a number belongs
s/value: 4096/value: [4096]/
