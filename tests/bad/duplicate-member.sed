# two members of one name
s/name: exit, /name: enter, /
