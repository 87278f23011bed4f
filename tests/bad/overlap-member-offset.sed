# a member at the offset of its neighbour
s/name: slots, offset: 0x8/name: slots, offset: 0x0/
