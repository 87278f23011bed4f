# an operand of && that is no boolean
s/state.owner == Owners() \&\&/state.owner \&\&/
