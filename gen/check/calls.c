/* SPDX-License-Identifier: BSD-3-Clause */
#include "check/calls.h"

#include <string.h>

/* The forms of a function follow each other in the sorted symbols. */
static const struct function *form(const struct scope *scope,
				   const struct symbol *first, size_t index)
{
	const struct symbols *symbols = &scope->checker->symbols;
	const struct symbol *symbol = first + index;

	if (symbol >= symbols->sorted + symbols->list.count ||
	    symbol->kind != SYMBOL_FUNCTION ||
	    strcmp(symbol->name->text, first->name->text) != 0)
		return NULL;
	return symbol->item;
}

static struct value_type parameter_type(const struct function *function,
					size_t index)
{
	const struct member *parameters = function->parameters.items;

	return value_type_of(&parameters[index].type, &parameters[index].count);
}

static bool takes_count(const struct function *function,
			const struct expression *call)
{
	return function->parameters.count == call->operands.count;
}

static bool takes(const struct function *function,
		  const struct expression *call)
{
	if (!takes_count(function, call))
		return false;
	for (size_t i = 0; i < call->operands.count; i++)
		if (!value_types_agree(expression_operand(call, i)->type,
				       parameter_type(function, i)))
			return false;
	return true;
}

/* AddrIsAligned(addr: Address, n: integer) */
static const char *form_text(struct arena *arena,
			     const struct function *function)
{
	const struct member *parameters = function->parameters.items;
	const char *text = arena_printf(arena, "%s(", function->item.name.text);

	for (size_t i = 0; i < function->parameters.count; i++)
		text = arena_printf(
			arena, "%s%s%s: %s", text, i ? ", " : "",
			parameters[i].item.name.text,
			value_type_text(arena, parameter_type(function, i)));
	return arena_printf(arena, "%s)", text);
}

static void note_forms(const struct scope *scope, struct diagnostic *error,
		       const struct symbol *first)
{
	const struct function *function;

	for (size_t i = 0; (function = form(scope, first, i)); i++)
		check_note(scope->checker, error, function->item.name.at,
			   "%s is declared here",
			   form_text(scope->checker->model->arena, function));
}

static void report_count(const struct scope *scope,
			 const struct expression *call,
			 const struct symbol *first)
{
	struct diagnostic *error = check_expression_report(
		scope, CHECK_EXPRESSION_ARGUMENTS, call,
		"%s does not take %zu argument%s", call->text,
		call->operands.count, call->operands.count == 1 ? "" : "s");

	note_forms(scope, error, first);
}

static void report_form(const struct scope *scope,
			const struct expression *call,
			const struct symbol *first)
{
	struct diagnostic *error = check_expression_report(
		scope, CHECK_EXPRESSION_TYPE, call,
		"no form of %s takes arguments of these types", call->text);

	note_forms(scope, error, first);
}

void check_call(const struct scope *scope, struct expression *call,
		const struct symbol *first)
{
	const struct function *near = NULL;
	const struct function *function;
	size_t count = 0;

	for (size_t i = 0; (function = form(scope, first, i)); i++) {
		if (takes_count(function, call)) {
			near = function;
			count++;
		}
		if (takes(function, call)) {
			call->target = &function->item;
			call->type = value_type_of(&function->returns,
						   &function->count);
			return;
		}
	}
	if (!count)
		report_count(scope, call, first);
	else if (count > 1)
		report_form(scope, call, first);
	for (size_t i = 0; count == 1 && i < call->operands.count; i++)
		check_expression_type(scope, expression_operand(call, i),
				      parameter_type(near, i));
	if (count == 1)
		call->type = value_type_of(&near->returns, &near->count);
}
