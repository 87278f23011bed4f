# an enumerator with the name of an abstract one
s/name: VMI_SHARED/name: CLOSED/
