# orders are said to be lacking, and a command has one
/^unused_registers:/i\
lacks: {reason: the source has no more, parts: [order]}
