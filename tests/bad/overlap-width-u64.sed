# 64 bits for 8 bits (Linux v9: ripas_value; its upper bytes happened to be zero)
s/offset: 0x1, type: VmiBalance/offset: 0x1, type: UInt64/
