# a line break in a text
s#brief: where it lies#brief: "where it\\nlies"#
