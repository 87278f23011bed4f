# a misspelled alternative
s/place.pace.slow.delay > 9/place.pace.slwo.delay > 9/
