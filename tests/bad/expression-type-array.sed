# an array is no element
s/state.owner == Owners()/state.owner == vault/
