# an interface that is said to be lacking is there
/^unused_registers:/i\
lacks: {reason: the source has no more, interfaces: [VMI]}
