# two enumerators of one name
s/name: VMI_SHARED/name: VMI_PRIVATE/
