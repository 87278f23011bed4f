# a command fails in other cases
s/page.level > 2/page.level >= 2/
