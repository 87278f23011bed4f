# a naming function that returns a text
s/return { tag = structure.name:lower() }/return structure.name/
