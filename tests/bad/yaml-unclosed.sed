# a flow mapping without its end
s/name: VMI_YES}/name: VMI_YES/
