# a range is deleted
/first: 0xC4000220/d
