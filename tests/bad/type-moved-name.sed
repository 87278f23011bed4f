# a type with another name: one error, wherever it is used
s/fieldset: VmiFlags/fieldset: VmiFlag/
