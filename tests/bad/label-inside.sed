# a revision with a folder in it
s#revision: 1.0-rel0#revision: 1.0/rel0#
