# an empty word for own
s/licence =/own = { "" }, licence =/
