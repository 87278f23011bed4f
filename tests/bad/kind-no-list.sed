# a table without rows: the key has no value
/name: VMI_NO}/d
/name: VMI_YES}/d
