# a misspelled type of an abstract member
s/type: VmmPhase}/type: VmmPhases}/
