# an error in a naming function
s/structure.name:lower/structure.nme:lower/
