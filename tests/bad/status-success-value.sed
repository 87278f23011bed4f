# no value of the result has the encoding 0
s/encoding: 0, name: VSI_SUCCESS/encoding: 9, name: VSI_SUCCESS/
