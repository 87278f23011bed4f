/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The values of terms, given the registers of a call and the structures behind
 * addresses in them. The state of the RMM is not given: what depends on it has
 * no value, unless the rest decides (FALSE && state).
 */
#ifndef RMIGEN_EVALUATE_H
#define RMIGEN_EVALUATE_H

#include "model/term.h"

enum value_kind {
	VALUE_NUMBER, /* 1 is TRUE */
	VALUE_STATE,  /* only the state of the RMM decides */
	VALUE_NONE,   /* these inputs give none: a power of -1, say */
};

struct value {
	enum value_kind kind;
	struct integer number;
};

/* Is told each place that an evaluation looks at: in a register or in memory.
 */
typedef void evaluation_reader(void *context, const void *start, size_t size);

/* A call that is judged. */
struct evaluation {
	const uint64_t *registers;	   /* MODEL_REGISTERS of them */
	const unsigned char *const *pages; /* by register; NULL: no memory */
	evaluation_reader *read;	   /* NULL: nobody is told */
	void *context;
	uint64_t *steps; /* NULL, or what is added to: terms looked at */
};

/*
 * The value of a term. All operands are looked at, also where the first of them
 * decide.
 */
struct value evaluate(const struct evaluation *evaluation,
		      const struct term *term);

#endif
