# a zero byte, escaped
s/title: .*/title: "Vault\\0Manager"/
