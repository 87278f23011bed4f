# a misspelled name in a condition without quotes
s,when: "flags.depth > 2 || page.seal == 0",when: flagss.depth > 2,
