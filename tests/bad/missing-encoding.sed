# an enumerator without its encoding
s/{encoding: 1, name: VMI_YES}/{name: VMI_YES}/
