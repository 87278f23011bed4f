# one range covers what two did, and what is between
s/last: 0xC400020F/last: 0xC400022F/
/first: 0xC4000220/d
