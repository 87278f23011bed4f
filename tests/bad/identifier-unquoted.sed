# a misspelled name in a condition without quotes
s,when: "mode > 2 || page.seal == 0",when: modes > 2,
