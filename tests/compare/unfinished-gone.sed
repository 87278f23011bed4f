# an unfinished command returns nothing else any more
/^    unfinished:/,/name: ticket/d
s/may_start_operation: true/may_start_operation: false/
