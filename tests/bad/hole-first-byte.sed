# the first byte is not stated
/padding: MBZ, offset: 0x0, size: 0x1}/d
