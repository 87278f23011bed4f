# two values have changed encodings
s/encoding: 0, name: VMI_PRIVATE/encoding: 0, name: VMI_SHARED/
s/encoding: 0xFF, name: VMI_SHARED/encoding: 0xFF, name: VMI_PRIVATE/
