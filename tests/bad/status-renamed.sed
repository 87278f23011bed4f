# an enumerator that no row names
s/name: VMI_ERROR_VAULT}/name: VMI_ERROR_VALUT}/
