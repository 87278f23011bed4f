# a misspelled name in a condition without quotes
s/when: "mode > 2"/when: modes > 2/
