# a field that is narrower than its type (tf-a-tests c398c8f7: 4 for 5)
s/bits: 30:16, type: UInt15/bits: 29:16, type: UInt15/
