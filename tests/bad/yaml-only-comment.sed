# a file with nothing but comments
/^#/!d
