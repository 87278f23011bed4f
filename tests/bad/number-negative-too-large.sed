# less than 64 bits hold
s/value: 4096/value: -9223372036854775809/
