# a reserved encoding is a value
/name: VMI_PRIVATE/a\          - {encoding: 1, name: VMI_GUARDED}
