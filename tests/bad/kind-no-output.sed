# the only row of a table is deleted
0,/name: result/{/name: result/d}
