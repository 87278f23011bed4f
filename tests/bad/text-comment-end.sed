# a text that ends a comment
s#brief: where it lies#brief: where */ it lies#
