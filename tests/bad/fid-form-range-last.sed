# a range ends with a call of another owner
s/last: 0xC400024F/last: 0xC500024F/
