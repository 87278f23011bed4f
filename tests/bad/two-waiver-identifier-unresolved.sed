# a waiver for a version without a major field
s/^    version: {section: B1.1/    allow: [{check: identifier-unresolved, reason: none}]\n&/;s/name: major, bits: 30/name: mayor, bits: 30/
