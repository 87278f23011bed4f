# a waiver of a check that cannot be waived, and that nothing fails
s/        size: 0x100/        size: 0x100\n        allow: [{check: wrong-kind, reason: just in case}]/
