# a fieldset of 65 bits
/fieldset: VmiFlags/,/width/s/width: 64/width: 65/
