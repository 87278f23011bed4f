# a misspelled member in a condition
s/state.phase/state.phases/
