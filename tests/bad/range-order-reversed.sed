# a range that ends before it starts
s/first: 0xC4000220, last: 0xC400022F/first: 0xC400022F, last: 0xC4000220/
