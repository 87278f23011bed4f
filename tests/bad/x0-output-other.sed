# a result is not the one that the command states
/command: VSI_VERSION/,/types:/s/result: VsiVersion/result: VmiFlags/
