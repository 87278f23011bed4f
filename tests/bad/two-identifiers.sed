# two misspelled names that have nothing to do with each other
s/mode > 2/modes > 2/
s/state.phase/state.phases/
