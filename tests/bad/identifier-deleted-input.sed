# an input that conditions name is deleted
/name: level, register: X2/d
