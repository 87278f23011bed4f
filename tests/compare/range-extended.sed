# function IDs are set aside
s/last: 0xC400020F/last: 0xC400021F/
