/* SPDX-License-Identifier: BSD-3-Clause */
#include "model/expression.h"

#include <string.h>

struct expression *expression_operand(const struct expression *expression,
				      size_t index)
{
	struct expression *const *operands = expression->operands.items;

	return operands[index];
}

bool expression_is_call(const struct expression *expression,
			const char *function, const char *argument)
{
	const struct expression *only;

	if (expression->kind != EXPRESSION_CALL ||
	    expression->operands.count != 1 ||
	    strcmp(expression->text, function) != 0)
		return false;
	only = expression_operand(expression, 0);
	return only->kind == EXPRESSION_NAME &&
	       strcmp(only->text, argument) == 0;
}

static bool multiply(uint64_t left, uint64_t right, uint64_t *value)
{
	*value = left * right;
	return !left || *value / left == right;
}

static bool raise_power(uint64_t base, uint64_t exponent, uint64_t *value)
{
	*value = base || !exponent;
	for (uint64_t i = 0; base > 1 && i < exponent; i++)
		if (!multiply(*value, base, value))
			return false;
	return true;
}

static bool fold_operation(const struct expression *expression, uint64_t *value)
{
	uint64_t left;
	uint64_t right;

	if (expression->operands.count != 2 ||
	    !expression_fold(expression_operand(expression, 0), &left) ||
	    !expression_fold(expression_operand(expression, 1), &right))
		return false;
	switch (expression->operation) {
	case OPERATION_ADD:
		*value = left + right;
		return *value >= left;
	case OPERATION_SUBTRACT:
		*value = left - right;
		return left >= right;
	case OPERATION_MULTIPLY:
		return multiply(left, right, value);
	case OPERATION_POWER:
		return raise_power(left, right, value);
	default:
		return false;
	}
}

bool expression_fold(const struct expression *expression, uint64_t *value)
{
	const struct constant *constant =
		(const struct constant *)expression->target;

	if (expression->kind == EXPRESSION_OPERATION)
		return fold_operation(expression, value);
	if (expression->kind == EXPRESSION_NUMBER)
		*value = expression->value;
	else if (expression->reference == REFERENCE_CONSTANT &&
		 !constant->value.negative)
		*value = constant->value.value;
	else
		return false;
	return true;
}
