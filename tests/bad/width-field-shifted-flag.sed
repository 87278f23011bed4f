# a flag a bit too high (tf-a-tests de873bbd: 50 for 49)
s/name: wipe, bits: 0:0/name: wipe, bits: 1:1/
