/* SPDX-License-Identifier: BSD-3-Clause */
/* The nodes of expressions, and the pointers between them. */
#include <inttypes.h>

#include "compile/compilation.h"
#include "model/expression.h"

static void write_type(const struct compilation *c,
		       const struct value_type *type)
{
	buffer_printf(c->out, "{ %d, ", (int)type->class);
	compilation_write_address(c, type->type);
	buffer_puts(c->out, ", ");
	compilation_write_address(c, type->choice);
	buffer_printf(c->out, ", %u, %" PRIu64 "u, %d }", type->width,
		      type->count, (int)type->literal);
}

static void write_node(const struct compilation *c, const struct part *part,
		       const void *element)
{
	const struct expression *node = element;

	(void)part;
	buffer_printf(c->out, "{ .kind = %d, .operation = %d, .text = ",
		      (int)node->kind, (int)node->operation);
	if (node->text)
		compilation_write_text(c, node->text);
	else
		buffer_puts(c->out, "0");
	buffer_printf(c->out, ", .value = %" PRIu64 "u,\n\t  ", node->value);
	if (node->operands.count)
		buffer_printf(
			c->out, ".operands = LIST(part_%zu), ",
			compilation_find(c, node->operands.items)->number);
	buffer_printf(c->out,
		      ".offset = %zu, .height = %u, .reference = %d,\n\t"
		      ".target = (const void *)",
		      node->offset, node->height, (int)node->reference);
	compilation_write_address(c, node->target);
	buffer_puts(c->out, ", .type = ");
	write_type(c, &node->type);
	buffer_puts(c->out, " }");
}

static void write_operand(const struct compilation *c, const struct part *part,
			  const void *element)
{
	(void)part;
	buffer_puts(c->out, "(void *)");
	compilation_write_address(c, *(struct expression *const *)element);
}

void compilation_add_tree(struct compilation *c, const struct expression *tree)
{
	const struct part node = { .start = (const char *)tree,
				   .count = 1,
				   .size = sizeof(*tree),
				   .type = "const struct expression",
				   .write = write_node };
	const struct part operands = { .start = tree->operands.items,
				       .count = tree->operands.count,
				       .size = sizeof(struct expression *),
				       .type = "struct expression *const",
				       .write = write_operand };

	compilation_add(c, &node);
	compilation_add(c, &operands);
	for (size_t i = 0; i < tree->operands.count; i++)
		compilation_add_tree(c, expression_operand(tree, i));
}
