# a section of the file twice
s/^types:/functions: []\ntypes:/
