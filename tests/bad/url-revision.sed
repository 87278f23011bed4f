# a revision that the URL does not lead to (the banner of Linux v13 named the wrong one)
s/revision: 1.0-rel0/revision: 1.0-rel1/
