# a field and an enumerator with one name
s/VMI_DEBT/VMIFLAGS_WIPE/
