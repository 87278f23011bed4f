# a waiver of a check that does not exist
s/        size: 0x100/        size: 0x100\n        allow: [{check: aligment, reason: misspelled}]/
