# a file without its functions
/^functions:/,/^$/d
