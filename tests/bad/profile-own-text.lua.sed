# a word for own that is in no list
s/licence =/own = "rmm_", licence =/
