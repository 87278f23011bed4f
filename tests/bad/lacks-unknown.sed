# what is left away is no part of the format
/^unused_registers:/i\
lacks: {reason: the source has no more, parts: [sucesses]}
