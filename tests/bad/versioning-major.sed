# a requested version that the type cannot hold
/name: level, register/s/Int64/VmiVersion/
/name: data, register/s/Bits64/VmiVersion/
s/^    version: {section: B1\.1.*/&\
    negotiation: {command: VMI_VAULT_READ, requested: level, lower: data, higher: data, refused: VMI_ERROR_INPUT}/
s/^constants:/versioning:\
  section: B1.5\
  scenarios:\
    - {requested: {major: 0x8000, minor: 0}, supported: [{major: 1, minor: 0}]}\
&/
s/(level < 0) || (level > 3)/level.major > 3/
s/index: "level"/index: "level.minor"/
s/also: "data == 0"/also: "data == level"/
