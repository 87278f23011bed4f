# an anchor on a mapping
s/^document:/document: \&here/
