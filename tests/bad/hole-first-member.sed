# the first member is deleted
/name: flags, offset: 0x0/d
