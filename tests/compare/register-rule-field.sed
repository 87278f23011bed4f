# reserved bits of a fieldset follow another rule
s/{reserved: SBZ, bits: 62:5/{reserved: MBZ, bits: 62:5/
