# two names for the last encoding
s/encoding: 0, name: VMI_PRIVATE/encoding: 255, name: VMI_PRIVATE/
