# a narrow output in the middle is deleted
/name: mode, register: X2, bits: 15:8/d
