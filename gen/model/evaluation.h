/* SPDX-License-Identifier: BSD-3-Clause */
/* What the parts of the evaluation of expressions have in common. */
#ifndef RMIGEN_EVALUATION_H
#define RMIGEN_EVALUATION_H

#include "model/evaluate.h"

/* The number that an EVERY or a SOME is at. */
struct binding {
	const char *name;
	struct integer number;
	const struct binding *around;
};

/* Where names are looked up: in a command, or in a function that is called. */
struct frame {
	const struct evaluation *evaluation;
	const struct expression *call; /* NULL: the command's own expressions */
	const struct frame *caller;
	const struct binding *bindings;
	unsigned int *steps; /* that are left */
	unsigned int depth;
};

/* Steps of one evaluation, which bound those of a specification gone wild. */
#define EVALUATION_STEPS 100000u
/* Contexts and calls inside each other. */
#define EVALUATION_DEPTH 32u

/* The frame in which the value of a function that is called is computed. */
struct frame evaluation_inside(const struct frame *caller,
			       const struct expression *call);

/* What a name stands for: the argument that a call has for a parameter. */
const struct expression *
evaluation_argument(const struct frame *frame,
		    const struct expression *parameter);

struct value evaluate_in(const struct frame *frame,
			 const struct expression *expression);

/* The value of an operand. */
struct value evaluate_operand(const struct frame *frame,
			      const struct expression *expression,
			      size_t index);

/* By kind of expression: the file beside this one that is called so has it. */
struct value evaluate_member(const struct frame *frame,
			     const struct expression *expression);
struct value evaluate_index(const struct frame *frame,
			    const struct expression *expression);
struct value evaluate_slice(const struct frame *frame,
			    const struct expression *expression);
struct value evaluate_permitted(const struct frame *frame,
				const struct expression *expression);
struct value evaluate_valid(const struct frame *frame,
			    const struct expression *expression);
struct value evaluate_operation(const struct frame *frame,
				const struct expression *expression);
struct value evaluate_quantifier(const struct frame *frame,
				 const struct expression *expression);

struct value value_number(struct integer integer);
struct value value_truth(bool is_true);
struct value value_state(const struct expression *because);
struct value value_none(const struct expression *because);

/* @bits as a value of the type @ref, whose width they have. */
struct value value_typed(uint64_t bits, const struct type_ref *ref);

bool value_is_known(const struct value *value);

/* What is left of two values of which one is not known: the worse. */
struct value value_worse(struct value left, struct value right);

/* Tells the reader where something is looked at. */
void evaluation_tell(const struct frame *frame, const void *start, size_t size);

#endif
