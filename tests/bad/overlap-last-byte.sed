# the last byte is stated twice
s/offset: 0x38, type: Bits512/offset: 0x38, type: Bits520/
