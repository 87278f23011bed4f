# a value where the row of a table belongs
s/- {encoding: 1, name: VMI_YES}/- VMI_YES/
