# a revision that leads out of its folder
s#revision: 1.0-rel0#revision: ../1.0-rel0#
