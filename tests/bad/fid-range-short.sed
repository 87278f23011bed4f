# a range that ends before a function ID (TF-A bd5ee0bce: valid calls were refused)
s/last: 0xC400022F/last: 0xC400022E/
