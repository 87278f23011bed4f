# a member far from its place (Linux v14: 0x828 for 0xF80)
s/name: level, offset: 0x78/name: level, offset: 0x28/
