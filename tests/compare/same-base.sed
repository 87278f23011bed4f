# numbers in another base
s/value: 4096/value: 0x1000/
s/size: 0x100$/size: 256/
s/encoding: 0xFF/encoding: 255/
