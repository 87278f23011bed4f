# a number that points to a structure
s/name: level, register: X2, bits: 63:0, type: Int64/&, points_to: VmiRun/
