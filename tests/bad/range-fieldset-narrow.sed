# a fieldset a bit narrower than its rows
/fieldset: VmiFlags/,/width/s/width: 64/width: 63/
