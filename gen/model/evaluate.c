/* SPDX-License-Identifier: BSD-3-Clause */
#include <string.h>

#include "model/evaluation.h"
#include "model/layout.h"

struct value value_number(struct integer integer)
{
	return (struct value){ .kind = VALUE_NUMBER, .number = integer };
}

struct value value_truth(bool is_true)
{
	return value_number(integer_unsigned(is_true));
}

struct value value_state(const struct expression *because)
{
	return (struct value){ .kind = VALUE_STATE, .because = because };
}

struct value value_none(const struct expression *because)
{
	return (struct value){ .kind = VALUE_NONE, .because = because };
}

bool value_is_true(const struct value *value)
{
	return value->kind == VALUE_NUMBER && value->number.magnitude;
}

bool value_is_false(const struct value *value)
{
	return value->kind == VALUE_NUMBER && !value->number.magnitude;
}

bool value_is_known(const struct value *value)
{
	return value->kind == VALUE_NUMBER || value->kind == VALUE_MEMORY;
}

struct value value_worse(struct value left, struct value right)
{
	return left.kind >= right.kind ? left : right;
}

void evaluation_tell(const struct frame *frame, const void *start, size_t size)
{
	if (frame->evaluation->read)
		frame->evaluation->read(frame->evaluation->context, start,
					size);
}

struct value value_typed(uint64_t bits, const struct type_ref *ref)
{
	return value_number(layout_is_signed(ref->type) ?
				    integer_signed(bits, ref->width) :
				    integer_unsigned(bits));
}

static struct value input_value(const struct frame *frame,
				const struct parameter *row)
{
	const uint64_t *word = &frame->evaluation->registers[row->reg.value];
	struct value value;

	evaluation_tell(frame, word, sizeof(*word));
	value = value_typed(layout_get(*word, &row->bits), &row->type);
	value.input = row;
	return value;
}

/* The structure behind an input. */
static struct value page_value(const struct frame *frame,
			       const struct parameter *row,
			       const struct expression *expression)
{
	const unsigned char *bytes = frame->evaluation->pages[row->reg.value];

	if (!bytes)
		return value_none(expression);
	return (struct value){ .kind = VALUE_MEMORY, .bytes = bytes };
}

static struct value context_value(const struct frame *frame,
				  const struct context *context)
{
	struct frame outer = { .evaluation = frame->evaluation,
			       .steps = frame->steps,
			       .depth = frame->depth + 1 };

	return evaluate_in(&outer, context->value.tree);
}

const struct expression *evaluation_argument(const struct frame *frame,
					     const struct expression *parameter)
{
	const struct function *function =
		(const struct function *)frame->call->target;
	const struct member *parameters = function->parameters.items;
	const struct member *target = (const struct member *)parameter->target;

	return expression_operand(frame->call, (size_t)(target - parameters));
}

static struct value variable_value(const struct frame *frame,
				   const struct expression *expression)
{
	const struct binding *binding = frame->bindings;

	while (strcmp(binding->name, expression->text) != 0)
		binding = binding->around;
	return value_number(binding->number);
}

static struct value enumerator_value(const struct expression *expression)
{
	const struct enumerator *enumerator =
		(const struct enumerator *)expression->target;

	return enumerator ? value_number((struct integer){
				    enumerator->encoding.negative ?
					    -enumerator->encoding.value :
					    enumerator->encoding.value,
				    enumerator->encoding.negative }) :
			    value_state(expression);
}

static struct value name_value(const struct frame *frame,
			       const struct expression *expression)
{
	const struct item *target = expression->target;

	switch (expression->reference) {
	case REFERENCE_INPUT:
		return input_value(frame, (const struct parameter *)target);
	case REFERENCE_STRUCTURE:
		return page_value(frame, (const struct parameter *)target,
				  expression);
	case REFERENCE_CONTEXT:
		return context_value(frame, (const struct context *)target);
	case REFERENCE_ENUMERATOR:
		return enumerator_value(expression);
	case REFERENCE_CONSTANT:
		return value_number(
			constant_integer((const struct constant *)target));
	case REFERENCE_PARAMETER:
		return evaluate_in(frame->caller,
				   evaluation_argument(frame, expression));
	case REFERENCE_VARIABLE:
		return variable_value(frame, expression);
	default:
		return value_state(expression);
	}
}

/* Where what a function needs is not so, it is FALSE; else state decides. */
static struct value required(const struct frame *inner,
			     const struct expression *requires,
			     const struct expression *call)
{
	struct value value = evaluate_in(inner, requires);

	return value_is_false(&value) || value.kind == VALUE_NONE ?
		       value :
		       value_state(call);
}

/* @value as the function returns it: of bits, as many as its type has. */
static struct value converted(struct value value,
			      const struct type_ref *returns)
{
	uint64_t bits = integer_bits(value.number);

	if (value.kind != VALUE_NUMBER || !returns->type)
		return value;
	return value_typed(bits & layout_mask(returns->width - 1, 0), returns);
}

/* A function of the address of a structure, that returns the structure. */
static struct value page_behind(const struct frame *frame,
				const struct function *function,
				const struct expression *call)
{
	struct value address;

	if (call->operands.count != 1 || !function->returns.type)
		return value_state(call);
	address = evaluate_in(frame, expression_operand(call, 0));
	if (!address.input ||
	    address.input->points_to.type != function->returns.type)
		return value_state(call);
	return page_value(frame, address.input, call);
}

struct frame evaluation_inside(const struct frame *caller,
			       const struct expression *call)
{
	return (struct frame){ .evaluation = caller->evaluation,
			       .call = call,
			       .caller = caller,
			       .steps = caller->steps,
			       .depth = caller->depth + 1 };
}

static struct value call_value(const struct frame *frame,
			       const struct expression *call)
{
	const struct function *function = (const struct function *)call->target;
	struct frame inner = evaluation_inside(frame, call);

	if (!function)
		return value_state(call);
	if (function->value.tree)
		return converted(evaluate_in(&inner, function->value.tree),
				 &function->returns);
	if (function->requires.tree)
		return required(&inner, function->requires.tree, call);
	return page_behind(frame, function, call);
}

struct value evaluate_operand(const struct frame *frame,
			      const struct expression *expression, size_t index)
{
	return evaluate_in(frame, expression_operand(expression, index));
}

struct value evaluate_in(const struct frame *frame,
			 const struct expression *expression)
{
	if (!*frame->steps || frame->depth > EVALUATION_DEPTH)
		return value_none(expression);
	--*frame->steps;
	switch (expression->kind) {
	case EXPRESSION_NUMBER:
	case EXPRESSION_BOOLEAN:
		return value_number(integer_unsigned(expression->value));
	case EXPRESSION_NAME:
		return name_value(frame, expression);
	case EXPRESSION_CALL:
		return call_value(frame, expression);
	case EXPRESSION_MEMBER:
		return evaluate_member(frame, expression);
	case EXPRESSION_INDEX:
		return evaluate_index(frame, expression);
	case EXPRESSION_SLICE:
		return evaluate_slice(frame, expression);
	case EXPRESSION_EVERY:
	case EXPRESSION_SOME:
		return evaluate_quantifier(frame, expression);
	case EXPRESSION_OPERATION:
		return evaluate_operation(frame, expression);
	default:
		/* Joined bits: no condition that inputs decide has any. */
		return value_none(expression);
	}
}

struct value evaluate(const struct evaluation *evaluation,
		      const struct expression *expression)
{
	unsigned int steps = EVALUATION_STEPS;
	const struct frame frame = { .evaluation = evaluation,
				     .steps = &steps };

	return evaluate_in(&frame, expression);
}

const char *value_reason(struct arena *arena, const struct expression *because)
{
	const char *verb =
		because->kind == EXPRESSION_CALL       ? "calls" :
		because->reference == REFERENCE_OUTPUT ? "reads the output" :
							 "names";

	return arena_printf(arena, "%s %s", verb, because->text);
}
