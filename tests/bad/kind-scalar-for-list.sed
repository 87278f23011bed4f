# a value where a list belongs
s/values: .CLOSED, OPEN./values: CLOSED/
