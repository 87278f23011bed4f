# commands in another order than the document
s/section: B2.1/section: B2.3/
