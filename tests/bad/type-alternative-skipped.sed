# a field of an alternative that is not named
s/place.pace.slow.delay > 9/place.delay > 9/
