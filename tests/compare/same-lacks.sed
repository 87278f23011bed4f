# a transcription that says what it lacks: that is not gone
/^unused_registers:/i\
lacks: {reason: the source has no more, parts: [successes, footprint, order, constants]}\

/^        order:/,/^          - {id: phase/d
/constant: NOT_SERVED/d
