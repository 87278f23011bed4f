# the type of abstract state is another
s/{name: note, type: Bits64}/{name: note, type: Bits32}/
