# a number that only looks octal
s/value: 4096/value: 08/
