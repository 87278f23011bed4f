# no function ID in X0
0,/name: fid, register: X0/{/name: fid, register: X0/d}
