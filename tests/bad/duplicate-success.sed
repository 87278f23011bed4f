# a success condition twice
s/id: wiped/id: opened/
