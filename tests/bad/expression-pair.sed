# brackets of two kinds
s/state.owner.0]/state.owner[0)/
