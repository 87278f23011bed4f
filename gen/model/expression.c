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

/* The operations that make a number of two. */
static bool (*const calculations[OPERATION_COUNT])(struct integer,
						   struct integer,
						   struct integer *) = {
	[OPERATION_ADD] = integer_add,
	[OPERATION_SUBTRACT] = integer_subtract,
	[OPERATION_MULTIPLY] = integer_multiply,
	[OPERATION_MODULO] = integer_modulo,
	[OPERATION_POWER] = integer_power,
};

bool operation_is_calculation(enum operation operation)
{
	return calculations[operation];
}

bool operation_calculate(enum operation operation, struct integer left,
			 struct integer right, struct integer *result)
{
	return calculations[operation](left, right, result);
}

static struct integer integer_of(const struct number *number)
{
	return number->negative ? integer_signed(number->value, 64) :
				  integer_unsigned(number->value);
}

struct integer constant_integer(const struct constant *constant)
{
	return integer_of(&constant->value);
}

struct integer enumerator_integer(const struct enumerator *enumerator)
{
	return integer_of(&enumerator->encoding);
}

bool expression_fold(const struct expression *expression, struct integer *value)
{
	struct integer left;
	struct integer right;

	if (expression->kind == EXPRESSION_NUMBER)
		*value = integer_unsigned(expression->value);
	else if (expression->reference == REFERENCE_CONSTANT)
		*value = constant_integer(
			(const struct constant *)expression->target);
	else
		return expression->kind == EXPRESSION_OPERATION &&
		       operation_is_calculation(expression->operation) &&
		       expression_fold(expression_operand(expression, 0),
				       &left) &&
		       expression_fold(expression_operand(expression, 1),
				       &right) &&
		       operation_calculate(expression->operation, left, right,
					   value);
	return true;
}
