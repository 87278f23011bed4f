# the alignment is not that of the condition
s/letter, 64/letter, 128/
