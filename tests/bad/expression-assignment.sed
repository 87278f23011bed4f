# an assignment
s/data == 0/data = 0/
