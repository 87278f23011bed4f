# an enumerator with the name of one of another type
s/name: VMI_SHARED/name: VMI_LOWEST/
