# a type has one word more, wherever it stands
s/VmiMode/VmiVaultMode/
