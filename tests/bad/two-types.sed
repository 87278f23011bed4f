# damage to two types
s/offset: 0x6, size: 0x7A/offset: 0x6, size: 0x79/
s/bits: 62:5/bits: 61:5/
