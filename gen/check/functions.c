/* SPDX-License-Identifier: BSD-3-Clause */
/* What functions return: once, of the right type, and not by themselves. */
#include "check/expressions.h"

static const struct value_type boolean = { .class = CLASS_BOOLEAN };
static const struct value_type anything = { .class = CLASS_UNKNOWN };

/* How many calls may be inside each other; two are common. */
#define CALL_DEPTH 8u

/* A walk along the calls inside of values. */
struct walk {
	struct checker *checker;
	const struct function *functions;
	unsigned char *depths; /* of those that are done; 0: the others */
	bool *open;	       /* the walk is inside of their values */
	unsigned int inside;   /* of how many values */
};

static unsigned int depth_of(struct walk *walk,
			     const struct function *function);

/* The most calls that are inside each other in @expression. */
static unsigned int deepest_call(struct walk *walk,
				 const struct expression *expression)
{
	unsigned int deepest = 0;

	for (size_t i = 0; i < expression->operands.count; i++) {
		unsigned int depth =
			deepest_call(walk, expression_operand(expression, i));

		if (deepest < depth)
			deepest = depth;
	}
	if (expression->kind == EXPRESSION_CALL && expression->target) {
		unsigned int depth = depth_of(
			walk, (const struct function *)expression->target);

		if (deepest < depth)
			deepest = depth;
	}
	return deepest;
}

static void report_depth(struct walk *walk, const struct function *function,
			 const char *what)
{
	check_report(walk->checker, CHECK_FUNCTION_VALUE, &function->item,
		     function->item.name.at, "the value of %s %s",
		     function->item.name.text, what);
}

/* The calls inside each other in the value of @function. */
static unsigned int depth_inside(struct walk *walk,
				 const struct function *function)
{
	const struct expression *tree = function->value.tree ?
						function->value.tree :
						function->requires.tree;
	size_t number = (size_t)(function - walk->functions);
	unsigned int depth = 0;

	walk->open[number] = true;
	walk->inside++;
	if (tree)
		depth = deepest_call(walk, tree);
	walk->inside--;
	walk->open[number] = false;
	return depth;
}

/* A call of @function with those in its value; reports what has no end. */
static unsigned int depth_of(struct walk *walk, const struct function *function)
{
	size_t number = (size_t)(function - walk->functions);
	unsigned int depth = walk->depths[number];

	if (depth)
		return depth;
	if (walk->open[number]) {
		report_depth(walk, function, "needs itself");
		return 1;
	}
	if (walk->inside == CALL_DEPTH)
		return CALL_DEPTH;
	depth = 1 + depth_inside(walk, function);
	if (depth > CALL_DEPTH) {
		report_depth(walk, function, "has too many calls inside");
		depth = 1;
	}
	walk->depths[number] = (unsigned char)depth;
	return depth;
}

static void check_depths(struct checker *checker)
{
	size_t count = checker->model->functions.count;
	struct walk walk = {
		.checker = checker,
		.functions = checker->model->functions.items,
		.depths = arena_alloc(checker->model->arena, count),
		.open = arena_alloc(checker->model->arena,
				    count * sizeof(bool)),
	};

	for (size_t i = 0; i < count; i++)
		depth_of(&walk, &walk.functions[i]);
}

/* Numbers convert to each other: bits, addresses and enumerations are some. */
static bool is_number(struct value_type type)
{
	if (type.class == CLASS_DECLARED)
		return type.width && type.width <= 64 && !type.count;
	return !type.count &&
	       (type.class == CLASS_INTEGER || type.class == CLASS_BITS ||
		type.class == CLASS_ADDRESS);
}

static void check_value_type(const struct scope *scope,
			     const struct function *function)
{
	const struct expression *tree = function->value.tree;
	struct value_type wanted =
		value_type_of(&function->returns, &function->count);
	struct scope place = *scope;

	place.text = &function->value.text;
	if (!is_number(wanted) || !is_number(tree->type))
		check_expression_type(&place, tree, wanted);
}

static void check_form(struct checker *checker, const struct function *function)
{
	struct value_type returns = value_type_of(&function->returns, NULL);

	if (!function->requires.text.text)
		return;
	if (function->value.text.text)
		check_report(checker, CHECK_FUNCTION_VALUE, &function->item,
			     function->requires.text.at,
			     "'%s' has a value, which says what it requires",
			     function->item.name.text);
	else if (!value_types_agree(returns, boolean))
		check_report(checker, CHECK_FUNCTION_VALUE, &function->item,
			     function->requires.text.at,
			     "'%s' returns no boolean",
			     function->item.name.text);
}

static void check_function(struct checker *checker, struct function *function)
{
	struct scope scope = { .checker = checker,
			       .owner = &function->item,
			       .function = function,
			       .row = &function->item };

	check_form(checker, function);
	check_formula(scope, &function->value, anything);
	check_formula(scope, &function->requires, boolean);
	if (function->value.tree)
		check_value_type(&scope, function);
}

void check_functions(struct checker *checker)
{
	struct function *functions = checker->model->functions.items;

	for (size_t i = 0; i < checker->model->functions.count; i++)
		check_function(checker, &functions[i]);
	check_depths(checker);
}
