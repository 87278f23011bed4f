# padding is a member
s/{padding: SBZ, offset: 0x28, size: 0x8}/{name: quota, offset: 0x28, type: UInt64}/
