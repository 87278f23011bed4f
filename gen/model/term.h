/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Conditions in terms of registers and memory: contexts, functions and members
 * are gone, and what is left is arithmetic, logic and places. What only the
 * state of the RMM tells is one kind of term.
 */
#ifndef RMIGEN_TERM_H
#define RMIGEN_TERM_H

#include "model/expression.h"

enum term_kind {
	TERM_STATE,	  /* because: what has no value without the RMM */
	TERM_NONE,	  /* because: what means nothing */
	TERM_NUMBER,	  /* number; 1 is TRUE */
	TERM_INPUT,	  /* input: bits of a register */
	TERM_LOAD,	  /* input: whose page; offset, and indices */
	TERM_VARIABLE,	  /* depth: the number that an EVERY or a SOME is at */
	TERM_PART,	  /* one operand: msb, lsb, of which is_signed */
	TERM_CALCULATION, /* operation, of two operands; width, if it wraps */
	TERM_COMPARISON,  /* operation, of two operands */
	TERM_AND,	  /* operands */
	TERM_OR,	  /* operands */
	TERM_NOT,	  /* one operand */
	TERM_EVERY,	  /* depth; operands: a bound, what holds below it */
	TERM_SOME,	  /* the same */
};

/* EVERY and SOME inside each other. */
#define TERM_VARIABLES 8u

/* An index into an array of a page. */
struct term_index {
	const struct term *term;
	uint64_t count;
	uint64_t stride;
};

struct term {
	enum term_kind kind;
	enum operation operation;
	struct integer number;
	const struct parameter *input;
	uint64_t offset;     /* in bytes */
	struct list indices; /* struct term_index */
	unsigned int msb;
	unsigned int lsb;
	unsigned int width; /* of what is read, or of a sum; in bits; or 0 */
	bool is_signed;	    /* of what is read */
	unsigned int depth;
	struct list operands; /* const struct term * */
	const struct expression *because;
};

/* Operand number @index, which must be there. */
const struct term *term_operand(const struct term *term, size_t index);

/*
 * The terms of a boolean of a command, in @arena. What is wrong with it, if
 * checks have found something, is TERM_NONE.
 */
const struct term *term_make(struct arena *arena,
			     const struct expression *expression);

/*
 * What is left of a boolean if nothing is known of the state: TRUE exactly
 * where @term has the value @truth for any state. It has no TERM_STATE,
 * TERM_NONE or TERM_NOT. NULL if there are no such inputs.
 */
const struct term *term_certain(struct arena *arena, const struct term *term,
				bool truth);

/* Why a term has no value: "calls Granule". */
const char *term_reason(struct arena *arena, const struct expression *because);

/* What is in the way if term_certain() has nothing; else NULL. */
const struct expression *term_obstacle(const struct term *term, bool truth);

#endif
