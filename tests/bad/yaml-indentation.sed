# a key that is indented less than its mapping
s/^    version:/   version:/
