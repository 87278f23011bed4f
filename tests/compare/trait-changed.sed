# a command may start an operation
s/may_transfer_memory: false/may_transfer_memory: true/
