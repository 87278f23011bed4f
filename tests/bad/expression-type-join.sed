# a number among bits that follow each other
s/\[page.slots.0./[page.level/
