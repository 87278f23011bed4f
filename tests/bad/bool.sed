# a truth value that YAML 1.1 knows and this format does not
s/before: true/before: yes/
