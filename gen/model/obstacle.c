/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Whether inputs can decide a condition at all: found from its shape, without
 * values. What compares something of the RMM's state is decided by state.
 */
#include "model/evaluation.h"

/* Why a boolean is never TRUE, or never FALSE, by inputs alone; or NULL. */
struct obstacles {
	const struct expression *to_true;
	const struct expression *to_false;
};

static struct obstacles find(const struct frame *frame,
			     const struct expression *expression);

static struct obstacles both(const struct expression *because)
{
	return (struct obstacles){ because, because };
}

static struct obstacles swapped(struct obstacles obstacles)
{
	return (struct obstacles){ obstacles.to_false, obstacles.to_true };
}

/* The input that an argument is, or NULL. */
static const struct parameter *input_of(const struct frame *frame,
					const struct expression *expression)
{
	if (expression->reference == REFERENCE_PARAMETER)
		return input_of(frame->caller,
				evaluation_argument(frame, expression));
	return expression->reference == REFERENCE_INPUT ?
		       (const struct parameter *)expression->target :
		       NULL;
}

static const struct expression *find_state(const struct frame *frame,
					   const struct expression *expression);

/* The state that a function returns or needs for what it returns. */
static const struct expression *state_of_call(const struct frame *frame,
					      const struct expression *call)
{
	const struct function *function = (const struct function *)call->target;
	struct frame inner = evaluation_inside(frame, call);
	const struct parameter *input;

	if (function && function->value.tree)
		return find_state(&inner, function->value.tree);
	if (!function || call->operands.count != 1 || !function->returns.type)
		return call;
	input = input_of(frame, expression_operand(call, 0));
	return input && input->points_to.type == function->returns.type ? NULL :
									  call;
}

static const struct expression *state_of_name(const struct frame *frame,
					      const struct expression *name)
{
	struct frame inner = *frame;

	switch (name->reference) {
	case REFERENCE_CONTEXT:
		inner.depth++;
		return find_state(
			&inner,
			((const struct context *)name->target)->value.tree);
	case REFERENCE_PARAMETER:
		return find_state(frame->caller,
				  evaluation_argument(frame, name));
	case REFERENCE_ENUMERATOR:
		return name->target ? NULL : name;
	case REFERENCE_NONE:
	case REFERENCE_OUTPUT:
		return name;
	default:
		return NULL;
	}
}

/* The first part of @expression that is state, or NULL. */
static const struct expression *find_state(const struct frame *frame,
					   const struct expression *expression)
{
	const struct expression *state = NULL;

	if (!*frame->steps || frame->depth > EVALUATION_DEPTH)
		return expression;
	--*frame->steps;
	if (expression->kind == EXPRESSION_NAME)
		return state_of_name(frame, expression);
	if (expression->kind == EXPRESSION_CALL)
		return state_of_call(frame, expression);
	for (size_t i = 0; !state && i < expression->operands.count; i++)
		state = find_state(frame, expression_operand(expression, i));
	return state;
}

/*
 * AND is TRUE if all operands can be, and FALSE if one can. OR is the same with
 * TRUE and FALSE swapped.
 */
static struct obstacles find_logic(const struct frame *frame,
				   const struct expression *expression)
{
	bool swap = expression->operation == OPERATION_OR;
	struct obstacles all = { 0 };
	bool can_be_false = false;

	for (size_t i = 0; i < expression->operands.count; i++) {
		struct obstacles one =
			find(frame, expression_operand(expression, i));

		if (swap)
			one = swapped(one);
		if (!all.to_true)
			all.to_true = one.to_true;
		if (!all.to_false)
			all.to_false = one.to_false;
		can_be_false = can_be_false || !one.to_false;
	}
	if (can_be_false)
		all.to_false = NULL;
	return swap ? swapped(all) : all;
}

/* Over no numbers at all EVERY is TRUE, whatever is asked of them. */
static struct obstacles find_quantifier(const struct frame *frame,
					const struct expression *expression)
{
	const struct expression *state =
		find_state(frame, expression_operand(expression, 0));

	return state ? both(state) :
		       find(frame, expression_operand(expression, 1));
}

static struct obstacles find_call(const struct frame *frame,
				  const struct expression *call)
{
	const struct function *function = (const struct function *)call->target;
	struct frame inner = evaluation_inside(frame, call);

	if (!function || (!function->value.tree && !function->requires.tree))
		return both(call);
	if (function->value.tree)
		return find(&inner, function->value.tree);
	return (struct obstacles){
		call, find(&inner, function->requires.tree).to_false
	};
}

static struct obstacles find(const struct frame *frame,
			     const struct expression *expression)
{
	if (expression->kind == EXPRESSION_CALL)
		return find_call(frame, expression);
	if (expression->kind == EXPRESSION_EVERY ||
	    expression->kind == EXPRESSION_SOME)
		return find_quantifier(frame, expression);
	if (expression->kind != EXPRESSION_OPERATION)
		return both(find_state(frame, expression));
	switch (expression->operation) {
	case OPERATION_AND:
	case OPERATION_OR:
		return find_logic(frame, expression);
	case OPERATION_NOT:
		return swapped(find(frame, expression_operand(expression, 0)));
	default:
		return both(find_state(frame, expression));
	}
}

const struct expression *evaluate_obstacle(const struct expression *expression)
{
	unsigned int steps = EVALUATION_STEPS;
	const struct frame frame = { .steps = &steps };

	return find(&frame, expression).to_true;
}
