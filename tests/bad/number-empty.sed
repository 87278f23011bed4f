# nothing for a number
s/value: 4096/value: ""/
