# a merge key, which YAML 1.1 has
s/^format: 1/format: 1\n<<: {}/
