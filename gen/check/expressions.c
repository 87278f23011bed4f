/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * Types from the leaves up. What has no type, because an error was reported,
 * agrees with everything: one mistake is one error.
 */
#include "check/expressions.h"

#include <inttypes.h>
#include <string.h>

#include "base/suggest.h"
#include "check/calls.h"
#include "check/values.h"

static const struct value_type boolean = { .class = CLASS_BOOLEAN };
static const struct value_type integer = { .class = CLASS_INTEGER };
static const struct value_type any_bits = { .class = CLASS_BITS };
static const struct value_type anything = { .class = CLASS_UNKNOWN };

struct position check_expression_at(const struct scope *scope,
				    const struct expression *expression)
{
	return source_text_position(scope->text->at, scope->text->text,
				    expression->offset);
}

struct diagnostic *check_expression_report(const struct scope *scope,
					   enum check_id id,
					   const struct expression *expression,
					   const char *format, ...)
{
	struct diagnostic *error;
	va_list arguments;

	va_start(arguments, format);
	error = check_vreport(scope->checker, id,
			      check_owner(id, scope->row, scope->owner),
			      check_expression_at(scope, expression), format,
			      arguments);
	va_end(arguments);
	return error;
}

static const char *type_text(const struct scope *scope, struct value_type type)
{
	return value_type_text(scope->checker->model->arena, type);
}

/* All values of an enumeration. */
static const char *list_values(struct arena *arena, const struct type *type)
{
	const struct enumerator *values = type->enumerators.items;
	const struct name *names = type->names.items;
	const char *list = "";

	for (size_t i = 0; i < type->enumerators.count; i++)
		list = arena_printf(arena, "%s%s%s", list, i ? ", " : "",
				    values[i].item.name.text);
	for (size_t i = 0; i < type->names.count; i++)
		list = arena_printf(arena, "%s%s%s", list, i ? ", " : "",
				    names[i].text);
	return list;
}

/* What would be right in place of a value that is not of the type @wanted. */
static void add_hint(const struct scope *scope, struct diagnostic *error,
		     const struct expression *expression,
		     struct value_type wanted)
{
	struct checker *checker = scope->checker;
	struct value_type found = expression->type;
	const char *values = "";

	if (wanted.class == CLASS_INTEGER && !found.count &&
	    (found.class == CLASS_ADDRESS || found.class == CLASS_BITS))
		check_note(checker, error, (struct position){ 0 },
			   "UInt() makes a number of it");
	if (wanted.type)
		values = list_values(checker->model->arena, wanted.type);
	if (*values)
		check_note(checker, error, (struct position){ 0 }, "%s has %s",
			   wanted.type->item.name.text, values);
}

void check_expression_type(const struct scope *scope,
			   const struct expression *expression,
			   struct value_type wanted)
{
	struct diagnostic *error;

	if (value_types_agree(expression->type, wanted))
		return;
	error = check_expression_report(scope, CHECK_EXPRESSION_TYPE,
					expression,
					"type %s is wanted here, not %s",
					type_text(scope, wanted),
					type_text(scope, expression->type));
	add_hint(scope, error, expression, wanted);
}

static void type_number(const struct scope *scope,
			struct expression *expression)
{
	(void)scope;
	expression->type = integer;
	expression->type.literal = true;
}

static void type_boolean(const struct scope *scope,
			 struct expression *expression)
{
	(void)scope;
	expression->type = boolean;
}

/* The member or the field that is named; else what may have been meant. */
static bool find_member(const struct type *type, struct expression *expression,
			struct suggestion *best)
{
	const struct member *members = type->members.items;
	const struct field *field = type_field(type, expression->text);
	const struct field *fields = type->fields.items;

	if (field) {
		expression->type = value_type_of_field(field);
		expression->target = &field->item;
		return true;
	}
	for (size_t i = 0; i < type->fields.count; i++)
		if (fields[i].item.name.text)
			suggest_consider(best, expression->text,
					 fields[i].item.name.text);
	for (size_t i = 0; i < type->members.count; i++) {
		const char *name = members[i].item.name.text;

		if (name && strcmp(name, expression->text) == 0) {
			expression->type = value_type_of(&members[i].type,
							 &members[i].count);
			expression->target = &members[i].item;
			return true;
		}
		if (name)
			suggest_consider(best, expression->text, name);
	}
	return false;
}

/* A member of what has no type may be that of any type. */
static void type_unknown_member(const struct scope *scope,
				const struct expression *expression)
{
	const struct symbols *symbols = &scope->checker->symbols;

	if (!symbols_find(symbols, SYMBOL_MEMBER, expression->text,
			  strlen(expression->text)) &&
	    !check_external_name(scope, SYMBOL_EXTERNAL_MEMBER, expression))
		check_report_name(scope, expression, "a member of any type",
				  symbols_suggest(symbols, SYMBOL_MEMBER,
						  expression->text));
}

/* The field of @type that has a field @name in some alternative, or NULL. */
static const struct field *find_choice_with(const struct type *type,
					    const char *name)
{
	const struct field *fields = type->fields.items;

	for (size_t i = 0; i < type->fields.count; i++) {
		const struct alternative *alternatives =
			fields[i].alternatives.items;

		for (size_t j = 0; j < fields[i].alternatives.count; j++)
			if (alternatives[j].type.type &&
			    type_field(alternatives[j].type.type, name))
				return &fields[i];
	}
	return NULL;
}

static void type_alternative(const struct scope *scope,
			     const struct field *field,
			     struct expression *expression)
{
	const struct alternative *alternatives = field->alternatives.items;
	struct suggestion best = { 0 };

	for (size_t i = 0; i < field->alternatives.count; i++) {
		const char *name = alternatives[i].item.name.text;

		if (strcmp(name, expression->text) == 0) {
			expression->type =
				value_type_of(&alternatives[i].type, NULL);
			return;
		}
		suggest_consider(&best, expression->text, name);
	}
	check_report_name(scope, expression,
			  arena_printf(scope->checker->model->arena,
				       "an alternative of %s",
				       field->item.name.text),
			  best.name);
}

static void type_member(const struct scope *scope,
			struct expression *expression)
{
	const struct value_type owner = expression_operand(expression, 0)->type;
	const struct field *choice;
	struct suggestion best = { 0 };

	if (owner.class == CLASS_UNKNOWN) {
		type_unknown_member(scope, expression);
		return;
	}
	if (owner.class == CLASS_CHOICE) {
		type_alternative(scope, owner.choice, expression);
		return;
	}
	if (owner.count || owner.class != CLASS_DECLARED) {
		check_expression_report(
			scope, CHECK_EXPRESSION_TYPE, expression,
			"'%s' is behind a value of type %s, which has no "
			"members",
			expression->text, type_text(scope, owner));
		return;
	}
	if (find_member(owner.type, expression, &best))
		return;
	choice = find_choice_with(owner.type, expression->text);
	if (choice)
		check_expression_report(
			scope, CHECK_EXPRESSION_TYPE, expression,
			"'%s' is in an alternative of %s: name the one that "
			"is meant",
			expression->text, choice->item.name.text);
	else
		check_report_name(scope, expression,
				  arena_printf(scope->checker->model->arena,
					       "a member of %s",
					       owner.type->item.name.text),
				  best.name);
}

static void type_index(const struct scope *scope, struct expression *expression)
{
	const struct expression *index = expression_operand(expression, 1);
	struct value_type array = expression_operand(expression, 0)->type;
	struct integer value;

	check_expression_type(scope, index, integer);
	if (array.class == CLASS_UNKNOWN)
		return;
	if (!array.count) {
		check_expression_type(scope, expression_operand(expression, 0),
				      any_bits);
		expression->type =
			(struct value_type){ .class = CLASS_BITS, .width = 1 };
		return;
	}
	if (expression_fold(index, &value) &&
	    integer_bits(value) >= array.count)
		check_expression_report(scope, CHECK_EXPRESSION_TYPE, index,
					"the array has %" PRIu64 " elements",
					array.count);
	expression->type = array;
	expression->type.count = 0;
}

static void type_slice(const struct scope *scope, struct expression *expression)
{
	const struct expression *whole = expression_operand(expression, 0);
	const struct expression *high = expression_operand(expression, 1);
	const struct expression *low = expression_operand(expression, 2);
	struct integer msb;
	struct integer lsb;

	check_expression_type(scope, whole, any_bits);
	check_expression_type(scope, high, integer);
	check_expression_type(scope, low, integer);
	expression->type = any_bits;
	if (!expression_fold(high, &msb) || !expression_fold(low, &lsb))
		return;
	if (lsb.negative || integer_compare(msb, lsb) < 0 ||
	    (whole->type.width && msb.magnitude >= whole->type.width))
		check_expression_report(scope, CHECK_EXPRESSION_TYPE, high,
					"these are not bits of %s",
					type_text(scope, whole->type));
	else
		expression->type.width =
			(unsigned int)(msb.magnitude - lsb.magnitude + 1);
}

static void type_join(const struct scope *scope, struct expression *expression)
{
	expression->type = any_bits;
	for (size_t i = 0; i < expression->operands.count; i++) {
		const struct expression *part =
			expression_operand(expression, i);

		check_expression_type(scope, part, any_bits);
		if (!part->type.width) {
			expression->type.width = 0;
			return;
		}
		expression->type.width += part->type.width;
	}
}

/* The first value tells what the others are. */
static void type_set(const struct scope *scope, struct expression *expression)
{
	expression->type = expression_operand(expression, 0)->type;
	for (size_t i = 1; i < expression->operands.count; i++)
		check_expression_type(scope, expression_operand(expression, i),
				      expression->type);
}

/* Of two values that should be of one type, the name of a value is wrong. */
static void check_pair(const struct scope *scope,
		       const struct expression *expression)
{
	const struct expression *left = expression_operand(expression, 0);
	const struct expression *right = expression_operand(expression, 1);

	if (left->reference == REFERENCE_ENUMERATOR &&
	    right->reference != REFERENCE_ENUMERATOR)
		check_expression_type(scope, left, right->type);
	else
		check_expression_type(scope, right, left->type);
}

static const struct {
	const struct value_type *operands; /* NULL: two of one type */
	const struct value_type *result;
} operations[OPERATION_COUNT] = {
	[OPERATION_OR] = { &boolean, &boolean },
	[OPERATION_AND] = { &boolean, &boolean },
	[OPERATION_NOT] = { &boolean, &boolean },
	[OPERATION_EQUAL] = { NULL, &boolean },
	[OPERATION_NOT_EQUAL] = { NULL, &boolean },
	[OPERATION_LESS] = { &integer, &boolean },
	[OPERATION_LESS_EQUAL] = { &integer, &boolean },
	[OPERATION_GREATER] = { &integer, &boolean },
	[OPERATION_GREATER_EQUAL] = { &integer, &boolean },
	[OPERATION_IN] = { NULL, &boolean },
	[OPERATION_PERMITTED] = { &anything, &boolean },
	[OPERATION_VALID] = { &anything, &boolean },
	[OPERATION_ADD] = { &integer, &integer },
	[OPERATION_SUBTRACT] = { &integer, &integer },
	[OPERATION_MULTIPLY] = { &integer, &integer },
	[OPERATION_MODULO] = { &integer, &integer },
	[OPERATION_POWER] = { &integer, &integer },
	[OPERATION_NEGATE] = { &integer, &integer },
};

static void type_operation(const struct scope *scope,
			   struct expression *expression)
{
	const struct value_type *operands =
		operations[expression->operation].operands;

	expression->type = *operations[expression->operation].result;
	if (!operands)
		check_pair(scope, expression);
	else
		for (size_t i = 0; i < expression->operands.count; i++)
			check_expression_type(scope,
					      expression_operand(expression, i),
					      *operands);
}

static void type_call(const struct scope *scope, struct expression *expression)
{
	const struct symbol *symbol =
		symbols_find(&scope->checker->symbols, SYMBOL_FUNCTION,
			     expression->text, strlen(expression->text));

	if (symbol)
		check_call(scope, expression, symbol);
	else if (!check_external_name(scope, SYMBOL_EXTERNAL_FUNCTION,
				      expression))
		check_report_name(scope, expression, "a declared function",
				  symbols_suggest(&scope->checker->symbols,
						  SYMBOL_FUNCTION,
						  expression->text));
}

/* What holds for each number below a bound is checked with its name known. */
static void type_quantifier(const struct scope *scope,
			    struct expression *expression)
{
	struct expression *body = expression_operand(expression, 1);
	const struct variable variable = { expression->text, scope->variables };
	struct scope inner = *scope;

	inner.variables = &variable;
	check_expression_type(scope, expression_operand(expression, 0),
			      integer);
	check_expression(&inner, body);
	check_expression_type(&inner, body, boolean);
	expression->type = boolean;
}

static bool is_quantifier(const struct expression *expression)
{
	return expression->kind == EXPRESSION_EVERY ||
	       expression->kind == EXPRESSION_SOME;
}

void check_expression(const struct scope *scope, struct expression *expression)
{
	static void (*const type_kind[])(const struct scope *,
					 struct expression *) = {
		[EXPRESSION_NUMBER] = type_number,
		[EXPRESSION_BOOLEAN] = type_boolean,
		[EXPRESSION_NAME] = check_value_name,
		[EXPRESSION_CALL] = type_call,
		[EXPRESSION_MEMBER] = type_member,
		[EXPRESSION_INDEX] = type_index,
		[EXPRESSION_SLICE] = type_slice,
		[EXPRESSION_JOIN] = type_join,
		[EXPRESSION_SET] = type_set,
		[EXPRESSION_EVERY] = type_quantifier,
		[EXPRESSION_SOME] = type_quantifier,
		[EXPRESSION_OPERATION] = type_operation,
	};
	size_t count = is_quantifier(expression) ? 1 :
						   expression->operands.count;

	for (size_t i = 0; i < count; i++)
		check_expression(scope, expression_operand(expression, i));
	type_kind[expression->kind](scope, expression);
}

void check_formula(struct scope scope, struct formula *formula,
		   struct value_type wanted)
{
	struct expression_error error;
	struct expression *tree;

	if (!formula->text.text)
		return;
	scope.text = &formula->text;
	tree = expression_parse(scope.checker->model->arena, &formula->text,
				&error);
	if (!tree) {
		check_report(scope.checker, CHECK_EXPRESSION_SYNTAX,
			     scope.owner, error.at, "%s", error.text);
		return;
	}
	check_expression(&scope, tree);
	check_expression_type(&scope, tree, wanted);
	formula->tree = tree;
}
