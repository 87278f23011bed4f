# a command without inputs
/command: VMI_VAULT_READ/,/^        outputs:/{s/{inputs: 3/{inputs: 0/;s/^\( *\)inputs:$/\1inputs: []/;/^ *- {name/d}
s/"(level < 0) || (level > 3)"/"1 == 1"/;s/index: "level"/index: "1"/
