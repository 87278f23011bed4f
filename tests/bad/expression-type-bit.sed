# a bit of a number
s/page.control.7./page.level[7]/
