# two misspelled names that have nothing to do with each other
s/flags.depth > 2/flagss.depth > 2/
s/state.phase/state.phases/
