# an RMM without a version
/name: level, register/s/Int64/VmiVersion/
/name: data, register/s/Bits64/VmiVersion/
s/^constants:/versioning:\
  section: B1.5\
  scenarios:\
    - {requested: {major: 1, minor: 0}, supported: []}\
&/
