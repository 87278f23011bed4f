# bits in the middle are not stated
/name: depth,/d
