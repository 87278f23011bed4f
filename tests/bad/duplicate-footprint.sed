# a row of a footprint twice
s/          - {id: phase, .*/&\n&/
