/* SPDX-License-Identifier: BSD-3-Clause */
/* Logic and arithmetic. */
#include "model/evaluation.h"
#include "model/layout.h"

/* FALSE if one operand is; else TRUE if all are. Of OR, the other way round. */
static void add_operand(struct value *whole, struct value operand,
			bool decisive)
{
	bool decides = decisive ? value_is_true(&operand) :
				  value_is_false(&operand);
	bool decided = decisive ? value_is_true(whole) : value_is_false(whole);

	if (decides)
		*whole = value_truth(decisive);
	else if (!decided && operand.kind != VALUE_NUMBER)
		*whole = value_worse(operand, *whole);
}

static struct value logic_value(const struct frame *frame,
				const struct expression *expression)
{
	bool decisive = expression->operation == OPERATION_OR;
	struct value whole = value_truth(!decisive);

	for (size_t i = 0; i < expression->operands.count; i++)
		add_operand(&whole, evaluate_operand(frame, expression, i),
			    decisive);
	return whole;
}

/*
 * EVERY and SOME are AND and OR over all numbers below a bound. Beyond one that
 * means nothing, as behind the end of an array, none is tried.
 */
struct value evaluate_quantifier(const struct frame *frame,
				 const struct expression *expression)
{
	bool decisive = expression->kind == EXPRESSION_SOME;
	struct value bound = evaluate_operand(frame, expression, 0);
	struct value whole = value_truth(!decisive);
	struct binding binding = { expression->text, { 0 }, frame->bindings };
	struct frame inner = *frame;

	if (bound.kind != VALUE_NUMBER)
		return bound;
	inner.bindings = &binding;
	while (integer_compare(binding.number, bound.number) < 0) {
		struct value operand = evaluate_operand(&inner, expression, 1);

		add_operand(&whole, operand, decisive);
		if (operand.kind == VALUE_NONE)
			break;
		binding.number.magnitude++;
	}
	return whole;
}

static struct value not_value(const struct frame *frame,
			      const struct expression *expression)
{
	struct value value = evaluate_operand(frame, expression, 0);

	return value.kind == VALUE_NUMBER ?
		       value_truth(!value.number.magnitude) :
		       value;
}

/* The width of a sum of two values of one UIntN: it is one too. */
static unsigned int common_width(const struct value_type *left,
				 const struct value_type *right)
{
	return left->class == CLASS_INTEGER && left->type &&
			       left->type->encoding == SCALAR_UNSIGNED &&
			       left->type == right->type &&
			       left->width == right->width ?
		       left->width :
		       0;
}

static struct value calculated(const struct expression *expression,
			       struct integer left, struct integer right)
{
	unsigned int width =
		common_width(&expression_operand(expression, 0)->type,
			     &expression_operand(expression, 1)->type);
	struct integer result;

	if (width && expression->operation == OPERATION_ADD)
		return value_number(
			integer_unsigned((left.magnitude + right.magnitude) &
					 layout_mask(width - 1, 0)));
	return operation_calculate(expression->operation, left, right,
				   &result) ?
		       value_number(result) :
		       value_none(expression);
}

static bool holds(enum operation operation, int order)
{
	switch (operation) {
	case OPERATION_EQUAL:
		return order == 0;
	case OPERATION_NOT_EQUAL:
		return order != 0;
	case OPERATION_LESS:
		return order < 0;
	case OPERATION_LESS_EQUAL:
		return order <= 0;
	case OPERATION_GREATER:
		return order > 0;
	default:
		return order >= 0;
	}
}

static struct value binary_value(const struct frame *frame,
				 const struct expression *expression)
{
	struct value left = evaluate_operand(frame, expression, 0);
	struct value right = evaluate_operand(frame, expression, 1);

	if (!value_is_known(&left) || !value_is_known(&right))
		return value_worse(left, right);
	if (left.kind == VALUE_MEMORY || right.kind == VALUE_MEMORY)
		return value_none(expression);
	if (operation_is_calculation(expression->operation))
		return calculated(expression, left.number, right.number);
	return value_truth(holds(expression->operation,
				 integer_compare(left.number, right.number)));
}

static struct value in_value(const struct frame *frame,
			     const struct expression *expression)
{
	const struct expression *set = expression_operand(expression, 1);
	struct value left = evaluate_operand(frame, expression, 0);
	struct value whole = value_truth(false);

	for (size_t i = 0; i < set->operands.count; i++) {
		struct value right =
			evaluate_in(frame, expression_operand(set, i));

		if (left.kind == VALUE_NUMBER && right.kind == VALUE_NUMBER)
			right = value_truth(
				!integer_compare(left.number, right.number));
		else
			right = value_worse(left, right);
		add_operand(&whole, right, true);
	}
	return whole;
}

static struct value negated_value(const struct frame *frame,
				  const struct expression *expression)
{
	struct value value = evaluate_operand(frame, expression, 0);

	value.number.negative = value.number.magnitude &&
				!value.number.negative;
	return value;
}

struct value evaluate_operation(const struct frame *frame,
				const struct expression *expression)
{
	switch (expression->operation) {
	case OPERATION_OR:
	case OPERATION_AND:
		return logic_value(frame, expression);
	case OPERATION_NOT:
		return not_value(frame, expression);
	case OPERATION_IN:
		return in_value(frame, expression);
	case OPERATION_NEGATE:
		return negated_value(frame, expression);
	case OPERATION_PERMITTED:
		return evaluate_permitted(frame, expression);
	case OPERATION_VALID:
		return evaluate_valid(frame, expression);
	default:
		return binary_value(frame, expression);
	}
}
