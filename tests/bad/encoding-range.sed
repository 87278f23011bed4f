# one more than the width holds
s/encoding: 0xFF, name: VMI_SHARED/encoding: 0x100, name: VMI_SHARED/
