# a command without a result has one
/command: VSI_TALK/,/outputs:/s/counts:/result: none\n        counts:/
