# an empty name
s/{name: wipe,/{name: "",/
