# what the command leaves unfinished is nowhere
s/may_start_operation: false/may_start_operation: true/
