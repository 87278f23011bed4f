# a member of another type
s/state.phase != CLOSED/state.depth != CLOSED/
