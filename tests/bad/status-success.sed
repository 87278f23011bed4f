# no status has the encoding 0
s/encoding: 0, name: VMI_SUCCESS/encoding: 9, name: VMI_SUCCESS/
