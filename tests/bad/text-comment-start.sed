# a text that starts a comment
s#brief: where it lies#brief: where /* it lies#
