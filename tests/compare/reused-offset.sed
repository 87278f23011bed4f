# a member of another name has the bytes
s/name: control, offset/name: limit, offset/
