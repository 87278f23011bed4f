/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The values of expressions, given the registers of a call and the structures
 * behind addresses in them. The state of the RMM is not given: what depends on
 * it has no value, and says so, unless the rest decides (FALSE && state).
 */
#ifndef RMIGEN_EVALUATE_H
#define RMIGEN_EVALUATE_H

#include "model/expression.h"

enum value_kind {
	VALUE_NUMBER, /* of bits, an address or an encoding too; 1 is TRUE */
	VALUE_MEMORY, /* a structure or an array */
	VALUE_STATE,  /* only the state of the RMM decides */
	VALUE_NONE,   /* these inputs give none: a power of -1, say */
};

struct value {
	enum value_kind kind;
	struct integer number;
	const unsigned char *bytes;	  /* of memory */
	const struct member *member;	  /* that has it; NULL: no member */
	const struct parameter *input;	  /* that it is; NULL: it is none */
	const struct expression *because; /* what has no value */
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
};

/*
 * The value of a checked expression of the command. All operands are looked
 * at, also where the first of them decide.
 */
struct value evaluate(const struct evaluation *evaluation,
		      const struct expression *expression);

/* Whether it is TRUE, or FALSE. It is neither if it has no value. */
bool value_is_true(const struct value *value);
bool value_is_false(const struct value *value);

/* Why an expression has no value: "calls Granule". */
const char *value_reason(struct arena *arena, const struct expression *because);

/*
 * What only state decides of a boolean, so that no inputs make it TRUE; NULL if
 * some may.
 */
const struct expression *evaluate_obstacle(const struct expression *expression);

#endif
