# digits in groups
s/value: 4096/value: 4_096/
