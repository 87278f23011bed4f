# the status for commands that are not there is none
s/^      index: index$/&\
      unsupported: VMI_ERROR_ABSENT/
