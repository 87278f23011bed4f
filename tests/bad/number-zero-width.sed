# a width of zero
/fieldset: VmiFlags/,/width/s/width: 64/width: 0/
