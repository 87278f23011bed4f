# a waiver without its reason
s/, reason: the document puts it there//
