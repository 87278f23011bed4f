# a waiver of a check that nothing may fail
s/^\(  *\)  width: 64\r*$/&/;/fieldset: VmiFlags/,/lock/{s/^\(  *\)fields:/\1allow: [{check: out-of-range, reason: wide}]\n\1fields:/;s/bits: 63:63/bits: 9000:63/}
