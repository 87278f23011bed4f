# functions are said to be lacking, and are there
/^unused_registers:/i\
lacks: {reason: the source has no more, parts: [functions]}
