# ranges in the wrong order
s/first: 0xC4000220, last: 0xC400022F/first: 0xC40001F0, last: 0xC40001FF/
