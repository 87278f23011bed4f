# a waiver for a version without a major field
s/^    version: /    allow: [{check: identifier-unresolved, reason: none}]\n&/;s/name: major, bits/name: mayor, bits/
