# a control character above ASCII in a text
s#brief: where it lies#brief: "where it\\x85lies"#
