# two fields of one name
s/name: depth/name: wipe/
