# ranges that share a function ID
s/first: 0xC4000220/first: 0xC400020F/
