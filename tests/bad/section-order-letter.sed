# a type in another part of the document
s/section: C2.1/section: D2.1/
