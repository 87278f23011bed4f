# a trait that is neither true nor false
s/may_start_operation: false/may_start_operation: perhaps/
