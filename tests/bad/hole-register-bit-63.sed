# an output in bit 63 is deleted
/name: last, register: X2/d
