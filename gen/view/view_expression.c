/* SPDX-License-Identifier: BSD-3-Clause */
#include "view/view_expression.h"

static const char *const kinds[] = {
	[EXPRESSION_NUMBER] = "number", [EXPRESSION_BOOLEAN] = "boolean",
	[EXPRESSION_NAME] = "name",	[EXPRESSION_CALL] = "call",
	[EXPRESSION_MEMBER] = "member", [EXPRESSION_INDEX] = "index",
	[EXPRESSION_SLICE] = "slice",	[EXPRESSION_JOIN] = "join",
	[EXPRESSION_SET] = "set",	[EXPRESSION_EVERY] = "every",
	[EXPRESSION_SOME] = "some",	[EXPRESSION_OPERATION] = "operation",
};

static const char *const references[] = {
	[REFERENCE_NONE] = NULL,
	[REFERENCE_INPUT] = "input",
	[REFERENCE_OUTPUT] = "output",
	[REFERENCE_STRUCTURE] = "structure",
	[REFERENCE_CONTEXT] = "context",
	[REFERENCE_FIELD] = "field",
	[REFERENCE_ENUMERATOR] = "enumerator",
	[REFERENCE_CONSTANT] = "constant",
	[REFERENCE_PARAMETER] = "parameter",
	[REFERENCE_VARIABLE] = "variable",
};

static void put_text(struct sink *sink, const char *key, const char *text)
{
	if (text)
		sink_text(sink, key, text);
}

static void put_value(struct sink *sink, const struct expression *expression)
{
	if (expression->kind == EXPRESSION_NUMBER)
		sink->number(sink, "value", expression->value, false);
	else if (expression->kind == EXPRESSION_BOOLEAN)
		sink_boolean(sink, "value", expression->value);
	else if (expression->kind == EXPRESSION_OPERATION)
		put_text(sink, "operator",
			 operation_text(expression->operation));
	else
		put_text(sink, "name", expression->text);
}

/* A tree that is written once somebody looks at it. */
struct later_tree {
	struct sink_later later;
	struct arena *arena;
	const struct expression *tree;
};

static void write_node(struct sink *sink, struct arena *arena,
		       const struct expression *expression)
{
	put_text(sink, "kind", kinds[expression->kind]);
	put_text(sink, "type", value_type_text(arena, expression->type));
	put_value(sink, expression);
	put_text(sink, "refers_to", references[expression->reference]);
	if (!expression->operands.count)
		return;
	sink_open_list(sink, "operands");
	for (size_t i = 0; i < expression->operands.count; i++) {
		sink_open_map(sink, NULL);
		write_node(sink, arena, expression_operand(expression, i));
		sink_close(sink);
	}
	sink_close(sink);
}

static void write_tree(struct sink *sink, const struct sink_later *later)
{
	const struct later_tree *tree = (const struct later_tree *)later;

	write_node(sink, tree->arena, tree->tree);
}

void view_expression(struct sink *sink, struct arena *arena, const char *key,
		     const struct expression *expression)
{
	struct later_tree *tree = arena_alloc(arena, sizeof(*tree));

	*tree = (struct later_tree){ { write_tree }, arena, expression };
	sink->map(sink, key, &tree->later);
}
