# bit 64
s/bits: 63:16}/bits: 64:16}/
