# a context has another name
s/name: state,/name: known,/
s/"state\./"known./
