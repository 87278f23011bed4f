# other function IDs are set aside
s/{first: 0xC4000200, last: 0xC400020F}/{first: 0xC40001F0, last: 0xC4000207}/
