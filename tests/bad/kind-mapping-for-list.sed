# a mapping where a list belongs
s/values: .CLOSED, OPEN./values: {CLOSED: OPEN}/
