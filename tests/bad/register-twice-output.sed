# two outputs in one register
s/name: data, register: X1/name: data, register: X0/
