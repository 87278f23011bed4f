# bits with a zero in front
s/bits: 30:16/bits: 30:016/
