# what else holds is no boolean
s/also: "data == 0"/also: "data"/
