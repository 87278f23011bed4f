# the last member is deleted
/name: level, offset: 0x78/d
