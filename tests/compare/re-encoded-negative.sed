# a negative value has another encoding
s/encoding: -1,/encoding: -2,/
