# what is left away has no reason
/^unused_registers:/i\
lacks: {parts: [successes]}
