# a bad value behind a text outside ASCII: columns count characters
s/brief: where it lies/brief: "w\xc3\xa4re", colour: red/
