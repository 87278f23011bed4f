# a command loses its result
/result: none/d
