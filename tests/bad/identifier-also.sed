# a misspelled name in what else holds
s/also: "data == 0"/also: "date == 0"/
