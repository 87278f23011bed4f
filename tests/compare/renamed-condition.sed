# a condition has another name
s/mode_bound/mode_high/
