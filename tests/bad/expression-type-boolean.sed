# a condition that is no boolean
s/when: "flags.wipe == VMI_YES"/when: "flags.wipe"/
