# a field with alternatives used as a value
s/place.pace.slow.delay > 9/place.pace > 9/
