# 8 bits for 64 bits (TF-RMM 64c46371: the offsets alone were right)
s/name: level, offset: 0x78, type: Int64/name: level, offset: 0x78, type: Int8/
