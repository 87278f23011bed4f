# a member of an array
s/state.owner == Owners()/state.owner.phase == Owners()/
