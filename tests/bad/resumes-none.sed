# what the command returns while the operation goes on is nowhere
s/may_start_operation: false/&\n        resumes_operation: true/
