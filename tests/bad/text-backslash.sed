# a text that continues a comment
s#brief: where it lies#brief: where it lies\\#
