# a padding row of the wrong size (Linux v2: computed by hand)
s/offset: 0x28, size: 0x8/offset: 0x28, size: 0x4/
