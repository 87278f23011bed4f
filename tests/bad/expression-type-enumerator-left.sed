# an enumerator on the left of the wrong value
s/flags.wipe == VMI_YES/CLOSED == flags.wipe/
