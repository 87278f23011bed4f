# other words
s/^\( *brief:\) .*$/\1 Nothing that anyone has said before./
s/meaning: .*}/meaning: worded anew}/
