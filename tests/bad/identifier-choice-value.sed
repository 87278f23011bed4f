# a misspelled value of an alternative
s/type: VmiFar, for: [[]VMI_SHARED]/type: VmiFar, for: [VMI_SHARD]/
