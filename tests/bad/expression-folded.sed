# a mistake on the second line of a folded expression
s/when: "(level < 0) || (level > 3)"/when: >-\
              (level < 0) ||\
              (level >> 3)/
