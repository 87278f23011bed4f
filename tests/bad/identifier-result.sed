# a result with a field that its type does not have
s/status: status$/status: state/
