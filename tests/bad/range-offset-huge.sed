# an offset that would wrap around
s/offset: 0x32, size: 0x6/offset: 0xFFFFFFFFFFFFFFFF, size: 0x6/
