# the enumerator of another type
s/flags.wipe == VMI_YES/flags.wipe == VMI_PRIVATE/
