# unused registers follow another rule
s/inputs: {first: X1, last: X17, rule: SBZ}/inputs: {first: X1, last: X16, rule: SBZ}/
