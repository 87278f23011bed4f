# an enumerator is deleted and nothing reserves its encoding
/name: VMI_YES/d
