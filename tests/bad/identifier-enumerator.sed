# a misspelled enumerator in a condition
s/!= CLOSED/!= CLOZED/
