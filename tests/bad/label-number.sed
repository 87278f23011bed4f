# a number with a space
s/number: DEN9999/number: DEN 9999/
